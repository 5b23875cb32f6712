"""Prints step, place, and shape and mean of the first channel of every measurement of a run: python3 read_run.py RUN.steerscope"""
import json, sqlite3, sys, pathlib, numpy
db = sqlite3.connect(pathlib.Path(sys.argv[1]).absolute().as_uri() + "?mode=ro", uri=True)
def array(ref):  # ref: {"sha256", "type": "<f4" or "<f8", "shape", "place"}
    raw, = db.execute("SELECT bytes FROM data WHERE sha256=?", (ref["sha256"],)).fetchone()
    if raw is None:  # larger than 1 MiB: in chunks in the file RUN.steerscope.data
        pieces = db.execute("SELECT offset, length FROM chunks WHERE sha256=? ORDER BY chunk", (ref["sha256"],))
        with open(sys.argv[1] + ".data", "rb") as side:
            raw = b"".join(side.seek(offset) * b"" + side.read(length) for offset, length in pieces)
    return numpy.frombuffer(raw, ref["type"]).reshape(ref["shape"])
for (text,) in db.execute("SELECT json FROM events WHERE type='measurement-taken' ORDER BY sequence"):
    event = json.loads(text); values = array(event["channels"][0]["data"])
    print(event["step"], event["place"]["row"], event["place"]["col"], values.shape, values.mean())
