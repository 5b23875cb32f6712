/*
 * Copyright (c) 2026 the Steerscope authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.steerscope.workbench.internal;

import java.time.Duration;
import java.util.Optional;
import java.util.function.IntConsumer;

import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimmedWindow;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.keys.IBindingService;
import org.osgi.framework.FrameworkUtil;
import org.steerscope.plan.PlanService;
import org.steerscope.run.Catalogue;
import org.steerscope.run.RunHandle;
import org.steerscope.run.RunService;
import org.steerscope.run.Steering;
import org.steerscope.run.SteeringCommand;
import org.steerscope.ui.Desk;
import org.steerscope.ui.Moment;
import org.steerscope.ui.RunControls;

/** Sets up a window: its size, its desk, and the plan it offers first. */
final class WindowAdvisor extends WorkbenchWindowAdvisor {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private final Arguments arguments;
	private final IntConsumer exit;
	private Desk desk;
	private LastSession session;
	private Experiments experiments;
	private Blackout blackout;
	private Corner corner;
	private FocusKeeper focus;
	private Magnifier magnifier;

	WindowAdvisor(IWorkbenchWindowConfigurer configurer, Arguments arguments, IntConsumer exit) {
		super(configurer);
		this.arguments = arguments;
		this.exit = exit;
	}

	@Override
	public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
		return new MenuAdvisor(configurer);
	}

	@Override
	public void preWindowOpen() {
		IWorkbenchWindowConfigurer c = getWindowConfigurer();
		c.setTitle("Steerscope");
		c.setShowMenuBar(true);
		c.setShowCoolBar(false);
		c.setShowStatusLine(false);
		c.setShowPerspectiveBar(true);
		c.setShowProgressIndicator(false);
		var area = Display.getCurrent().getPrimaryMonitor().getClientArea();
		c.setInitialSize(new Point(Math.min(area.width, 1600), Math.min(area.height, 1000)));
		arguments.theme().ifPresent(Themes::set);
	}

	@Override
	public void postWindowOpen() {
		IWorkbenchWindow window = getWindowConfigurer().getWindow();
		IEclipseContext context = window.getService(IEclipseContext.class);
		desk = DeskFunction.of(context);
		GlobalKeys keys = new GlobalKeys(window.getService(IBindingService.class));
		desk.keys(keys::text);
		blackout = new Blackout(Display.getCurrent(), keys, new RunControls(desk));
		context.set(Blackout.class, blackout);
		magnifier = new Magnifier(Display.getCurrent());
		context.set(Magnifier.class, magnifier);
		magnifier.show(TextSize.percent());
		corner = new Corner(context.get(EModelService.class), context.get(IEventBroker.class));
		if (context.get(MWindow.class) instanceof MTrimmedWindow trimmed) {
			corner.furnish(trimmed);
		}
		focus = new FocusKeeper(window, Display.getCurrent());
		window.getService(IContextService.class).activateContext("org.steerscope.workbench.context");
		Screenshots screenshots = arguments.screenshots().map(dir -> new Screenshots(window, desk, dir, exit)).orElse(null);
		experiments = new Experiments(desk, context.get(RunService.class), context.get(PlanService.class), context.get(Catalogue.class),
				RunFolder.ofUser(), DataFiles::check, screenshots == null ? new WindowShell(window) : screenshots.shell());
		context.set(Experiments.class, experiments);
		desk.planKeeper(experiments::keep);
		if (screenshots != null) {
			window.getShell().setBounds(Display.getCurrent().getPrimaryMonitor().getClientArea());
			screenshots.watch();
		}
		session = new LastSession(Platform.getStateLocation(FrameworkUtil.getBundle(WindowAdvisor.class)).toPath().resolve("session.properties"));
		if (arguments.plan().isPresent() || arguments.autostart() || screenshots != null) {
			experiments.openPlan(arguments.plan().orElse(Arguments.FIRST_PLAN), () -> {
				if (arguments.autostart() || screenshots != null) {
					experiments.start(false);
				}
			});
		} else {
			session.restore(experiments, desk, Arguments.FIRST_PLAN);
		}
		if (screenshots == null) {
			experiments.session(session::opened);
		}
	}

	/** Stops the run at work, if the person agrees; waits for its end. */
	boolean mayClose() {
		Optional<RunHandle> live = experiments == null ? Optional.empty() : experiments.live();
		if (live.isEmpty()) {
			return true;
		}
		if (arguments.screenshots().isEmpty() && !Messages.agreed(getWindowConfigurer().getWindow().getShell(), WorkbenchTexts.of("windowAdvisor.aRunIsAt"),
				WorkbenchTexts.of("windowAdvisor.leavingStopsTheRun"), WorkbenchTexts.of("windowAdvisor.stopAndLeave"))) {
			return false;
		}
		live.get().steer(new Steering(new SteeringCommand.Stop(true), desk.who(), -1));
		try {
			return live.get().awaitEnd(PATIENCE);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	@Override
	public void dispose() {
		if (desk != null) {
			if (arguments.screenshots().isEmpty()) {
				session.looked(desk.moment().map(Moment::sequence).orElse(-1L), desk.selection().step());
			}
			focus.dispose();
			blackout.dispose();
			corner.dispose();
			magnifier.dispose();
			desk.close();
		}
	}
}
