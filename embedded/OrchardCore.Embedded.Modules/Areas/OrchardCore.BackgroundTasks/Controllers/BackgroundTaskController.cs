using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;
using NCrontab;
using OrchardCore.Admin;
using OrchardCore.BackgroundTasks.Services;
using OrchardCore.BackgroundTasks.ViewModels;
using OrchardCore.DisplayManagement.Notify;

namespace OrchardCore.BackgroundTasks.Controllers;

[Admin("BackgroundTasks/{action}/{name?}", "BackgroundTasks{action}")]
internal sealed class BackgroundTaskController(
    IAuthorizationService authorizationService,
    IEnumerable<IBackgroundTask> backgroundTasks,
    BackgroundTaskManager manager,
    INotifier notifier,
    IHtmlLocalizer<BackgroundTaskController> htmlLocalizer,
    IStringLocalizer<BackgroundTaskController> stringLocalizer) : Controller
{
    private readonly IHtmlLocalizer H = htmlLocalizer;
    private readonly IStringLocalizer S = stringLocalizer;

    public override async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        if (!await authorizationService.AuthorizeAsync(User, Permissions.ManageBackgroundTasks))
        {
            context.Result = Forbid();

            return;
        }

        await next();
    }

    [Admin("BackgroundTasks", "BackgroundTasks")]
    public async Task<IActionResult> Index()
    {
        var document = await manager.GetDocumentAsync();
        var tasks = backgroundTasks.Select(task =>
            ToViewModel(document.Settings.GetValueOrDefault(task.GetTaskName()) ?? task.GetDefaultSettings(), task));

        return View(tasks.OrderBy(task => task.Title, StringComparer.CurrentCulture).ToArray());
    }

    public async Task<IActionResult> Edit(string name)
    {
        if (backgroundTasks.GetTaskByName(name) is not { } task)
        {
            return NotFound();
        }

        return View(ToViewModel(await GetSettingsAsync(task), task));
    }

    [HttpPost]
    public async Task<IActionResult> Edit(BackgroundTaskViewModel model)
    {
        if (model.Name is null || backgroundTasks.GetTaskByName(model.Name) is not { } task)
        {
            return NotFound();
        }

        if (!string.IsNullOrWhiteSpace(model.Schedule) && CrontabSchedule.TryParse(model.Schedule) is null)
        {
            ModelState.AddModelError(nameof(model.Schedule), S["The schedule must be a cron expression with five fields, such as */5 * * * *."]);
        }

        var settings = await GetSettingsAsync(task);

        if (!ModelState.IsValid)
        {
            model.Title = settings.Title;
            model.DefaultSchedule = task.GetDefaultSettings().Schedule;

            return View(model);
        }

        await manager.UpdateAsync(model.Name, new BackgroundTaskSettings
        {
            Name = model.Name,
            Title = settings.Title,
            Enable = settings.Enable,
            Schedule = model.Schedule!.Trim(),
            Description = model.Description ?? string.Empty,
            LockTimeout = model.LockTimeout,
            LockExpiration = model.LockExpiration,
            UsePipeline = model.UsePipeline,
        });
        await notifier.SuccessAsync(H["The task has been updated."]);

        return RedirectToAction(nameof(Index));
    }

    [HttpPost]
    public Task<IActionResult> Enable(string name) => SetEnabledAsync(name, true);

    [HttpPost]
    public Task<IActionResult> Disable(string name) => SetEnabledAsync(name, false);

    private static BackgroundTaskViewModel ToViewModel(BackgroundTaskSettings settings, IBackgroundTask task) => new()
    {
        Name = settings.Name,
        Title = string.IsNullOrEmpty(settings.Title) ? settings.Name : settings.Title,
        DefaultSchedule = task.GetDefaultSettings().Schedule,
        Schedule = settings.Schedule,
        Description = settings.Description,
        Enable = settings.Enable,
        LockTimeout = settings.LockTimeout,
        LockExpiration = settings.LockExpiration,
        UsePipeline = settings.UsePipeline,
    };

    private async Task<IActionResult> SetEnabledAsync(string name, bool enabled)
    {
        if (backgroundTasks.GetTaskByName(name) is not { } task)
        {
            return NotFound();
        }

        var settings = await GetSettingsAsync(task);
        await manager.UpdateAsync(name, new BackgroundTaskSettings
        {
            Name = settings.Name,
            Title = settings.Title,
            Enable = enabled,
            Schedule = settings.Schedule,
            Description = settings.Description,
            LockTimeout = settings.LockTimeout,
            LockExpiration = settings.LockExpiration,
            UsePipeline = settings.UsePipeline,
        });
        await notifier.SuccessAsync(enabled ? H["The task has been enabled."] : H["The task has been disabled."]);

        return RedirectToAction(nameof(Index));
    }

    private async Task<BackgroundTaskSettings> GetSettingsAsync(IBackgroundTask task) =>
        (await manager.GetDocumentAsync()).Settings.GetValueOrDefault(task.GetTaskName()) ?? task.GetDefaultSettings();
}
