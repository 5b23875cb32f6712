/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.workbench.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

/** Shows a chapter of the guide, and leads through the tutorial step by step. */
public final class GuideView extends ViewPart {

	/** Id of the view. */
	static final String ID = "org.steerscope.workbench.guide";

	private final Guide guide = Guide.parse(Themes.text("/help/guide.md"));
	private StyledText text;
	private Composite buttons;
	private Button back;
	private Button next;
	private Button there;
	private final List<GuideText.Link> links = new ArrayList<>();
	private int step = -1;

	@Override
	public void createPartControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		page.setLayout(new GridLayout());
		text = new StyledText(page, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY);
		text.setMargins(8, 6, 8, 6);
		text.setLineSpacing(2);
		text.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		buttons = new Composite(page, SWT.NONE);
		buttons.setLayout(new RowLayout());
		buttons.setLayoutData(new GridData(SWT.FILL, SWT.END, true, false));
		back = button(Texts.of("guide.back"), () -> step(step - 1));
		next = button(Texts.of("guide.next"), () -> step(step + 1));
		there = button(Texts.of("guide.there"), () -> links.stream().findFirst().ifPresent(this::follow));
		there.setToolTipText(Texts.of("guide.there.description"));
		text.addListener(SWT.MouseDown, e -> {
			int offset = text.getOffsetAtPoint(new org.eclipse.swt.graphics.Point(e.x, e.y));
			links.stream().filter(l -> offset >= 0 && l.holds(offset)).findFirst().ifPresent(this::follow);
		});
		show(null);
	}

	private Button button(String label, Runnable act) {
		Button button = new Button(buttons, SWT.PUSH);
		button.setText(label);
		button.addListener(SWT.Selection, e -> act.run());
		return button;
	}

	private void follow(GuideText.Link link) {
		Spotlight.show(getSite().getPage(), link.target());
	}

	/** Shows what is said about a view; null stands for all of them. */
	void show(String view) {
		step = -1;
		paint(guide.of(view), -1);
	}

	/** Begins the tutorial. */
	void tutorial() {
		step(0);
	}

	private void step(int number) {
		Guide.Chapter tutorial = guide.chapters().get("tutorial");
		step = Math.clamp(number, 0, tutorial.parts().size() - 1);
		paint(tutorial, step);
		back.setEnabled(step > 0);
		next.setEnabled(step < tutorial.parts().size() - 1);
	}

	private void paint(Guide.Chapter chapter, int only) {
		StringBuilder all = new StringBuilder();
		List<StyleRange> styles = new ArrayList<>();
		links.clear();
		bold(all, styles, chapter.title() + (only < 0 ? "" : WorkbenchTexts.of("guideView.stepOf", only + 1, chapter.parts().size())));
		for (int i = 0; i < chapter.parts().size(); i++) {
			if (only < 0 || only == i) {
				all.append('\n');
				if (!chapter.parts().get(i).heading().isEmpty()) {
					bold(all, styles, chapter.parts().get(i).heading());
				}
				GuideText part = GuideText.of(chapter.parts().get(i).text());
				for (GuideText.Link link : part.links()) {
					links.add(new GuideText.Link(all.length() + link.start(), link.length(), link.target()));
					StyleRange style = new StyleRange(all.length() + link.start(), link.length(), null, null);
					style.underline = true;
					style.underlineStyle = SWT.UNDERLINE_LINK;
					styles.add(style);
				}
				all.append(part.text()).append('\n');
			}
		}
		text.setText(all.toString());
		text.setStyleRanges(styles.toArray(StyleRange[]::new));
		there.setEnabled(!links.isEmpty());
		buttons.setVisible(only >= 0);
		((GridData) buttons.getLayoutData()).exclude = only < 0;
		buttons.getParent().layout();
	}

	private static void bold(StringBuilder all, List<StyleRange> styles, String line) {
		styles.add(new StyleRange(all.length(), line.length(), null, null, SWT.BOLD));
		all.append(line).append('\n');
	}

	@Override
	public void setFocus() {
		text.setFocus();
	}
}
