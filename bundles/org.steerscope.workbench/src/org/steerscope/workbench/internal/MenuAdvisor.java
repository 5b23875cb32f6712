/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.workbench.internal;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

/** The menu bar. Every entry is a command, so that keys, quick access and tests reach it too. */
final class MenuAdvisor extends ActionBarAdvisor {

	private static final String COMMAND = GlobalKeys.COMMAND;

	MenuAdvisor(IActionBarConfigurer configurer) {
		super(configurer);
	}

	@Override
	protected void makeActions(IWorkbenchWindow window) {
		register(ActionFactory.QUIT.create(window));
		register(ActionFactory.ABOUT.create(window));
		register(ActionFactory.RESET_PERSPECTIVE.create(window));
		register(ActionFactory.SAVE_PERSPECTIVE.create(window));
		register(ActionFactory.CLOSE_PERSPECTIVE.create(window));
		register(ActionFactory.SHOW_VIEW_MENU.create(window));
	}

	@Override
	protected void fillMenuBar(IMenuManager bar) {
		IWorkbenchWindow window = getActionBarConfigurer().getWindowConfigurer().getWindow();
		MenuManager file = menu(bar, Texts.of("menu.file"), IWorkbenchActionConstants.M_FILE);
		commands(window, file, "newStem", "newSpm", "-", "openPlan", "openDataset", "openRun", "-", "savePlan", "-");
		file.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		file.add(getAction(ActionFactory.QUIT.getId()));
		menu(bar, Texts.of("menu.edit"), IWorkbenchActionConstants.M_EDIT).add(new EditMenu(window));
		commands(window, menu(bar, Texts.of("menu.run"), "run"), "start", "pause", "step", "stop", "-", "abortPoint", "makeSafe");
		commands(window, menu(bar, Texts.of("menu.steer"), "steer"), "takeOver", "handBack", "-", "retakeOverview", "-", "acknowledge");
		bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		windowMenu(window, menu(bar, Texts.of("menu.window"), IWorkbenchActionConstants.M_WINDOW));
		MenuManager help = menu(bar, Texts.of("menu.help"), IWorkbenchActionConstants.M_HELP);
		commands(window, help, "guide", "tutorial", "-");
		help.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		help.add(getAction(ActionFactory.ABOUT.getId()));
	}

	private void windowMenu(IWorkbenchWindow window, MenuManager menu) {
		MenuManager perspectives = new MenuManager(Texts.of("menu.perspective"), "perspective");
		perspectives.add(ContributionItemFactory.PERSPECTIVES_SHORTLIST.create(window));
		menu.add(perspectives);
		MenuManager views = new MenuManager(Texts.of("menu.view"), "showView");
		views.add(ContributionItemFactory.VIEWS_SHORTLIST.create(window));
		menu.add(views);
		menu.add(new Separator());
		menu.add(getAction(ActionFactory.SAVE_PERSPECTIVE.getId()));
		menu.add(getAction(ActionFactory.RESET_PERSPECTIVE.getId()));
		menu.add(getAction(ActionFactory.CLOSE_PERSPECTIVE.getId()));
		menu.add(new Separator());
		commands(window, menu, "detach", "-");
		MenuManager theme = new MenuManager(Texts.of("menu.theme"), "theme");
		commands(window, theme, "themeLight", "themeDark", "themeNight");
		menu.add(theme);
		MenuManager size = new MenuManager(Texts.of("menu.textSize"), "textSize");
		commands(window, size, "larger", "smaller", "ownSize");
		menu.add(size);
		commands(window, menu, "blackout", "-");
		menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		commands(window, menu, "preferences");
	}

	private static MenuManager menu(IMenuManager bar, String text, String id) {
		MenuManager menu = new MenuManager(text, id);
		bar.add(menu);
		return menu;
	}

	private static void commands(IWorkbenchWindow window, MenuManager menu, String... names) {
		for (String name : names) {
			menu.add(name.equals("-") ? new Separator()
					: new CommandContributionItem(new CommandContributionItemParameter(window, COMMAND + "item." + name, COMMAND + name,
							CommandContributionItem.STYLE_PUSH)));
		}
	}
}
