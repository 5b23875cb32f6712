/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.ui.views.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Control;
import org.steerscope.data.ProblemException;
import org.steerscope.ui.Theme;

/** A picture of a view as it was on screen, with lines below that say what it is. */
final class NotePicture {

	private static final int MARGIN = 6;

	private final Control view;
	private final Image image;
	private final Point size;

	private NotePicture(Control view, Image image, Point size) {
		this.view = view;
		this.image = image;
		this.size = size;
	}

	/** @return the view as it is on screen now; null if it is not on screen. UI thread; to be disposed */
	static NotePicture take(Control view) {
		Point size = view.getSize();
		if (size.x < 1 || size.y < 1 || !view.isVisible()) {
			return null;
		}
		Image image = new Image(view.getDisplay(), size.x, size.y);
		GC gc = new GC(view);
		try {
			gc.copyArea(image, 0, 0);
		} finally {
			gc.dispose();
		}
		return new NotePicture(view, image, size);
	}

	/** @return the picture with its caption. UI thread */
	ImageData withCaption(List<String> lines) {
		TextLayout text = new TextLayout(image.getDevice());
		text.setFont(view.getFont());
		text.setText(String.join("\n", lines));
		text.setWidth(Math.max(1, size.x - 2 * MARGIN));
		int strip = text.getBounds().height + 2 * MARGIN;
		Image whole = new Image(image.getDevice(), size.x, size.y + strip);
		GC gc = new GC(whole);
		try {
			Theme theme = Theme.of(view);
			gc.setBackground(Theme.color(theme.background()));
			gc.fillRectangle(0, 0, size.x, size.y + strip);
			gc.drawImage(image, 0, 0);
			gc.setForeground(Theme.color(theme.foreground()));
			text.draw(gc, MARGIN, size.y + MARGIN);
			return whole.getImageData();
		} finally {
			gc.dispose();
			whole.dispose();
			text.dispose();
		}
	}

	void dispose() {
		image.dispose();
	}

	/**
	 * Writes a picture as PNG; never over another file. Blocks; any thread.
	 *
	 * @throws ProblemException if it cannot be written
	 */
	static void write(ImageData data, Path file) {
		try {
			Files.createDirectories(file.getParent());
			try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
				ImageLoader loader = new ImageLoader();
				loader.data = new ImageData[] { data };
				loader.save(out, SWT.IMAGE_PNG);
			}
		} catch (IOException | SWTException e) {
			throw new ProblemException(ViewTexts.of("notePicture.thePictureCannotBe", e.getMessage()), file.toString(),
					ViewTexts.of("notePicture.freeTheDiskOr"), e);
		}
	}
}
