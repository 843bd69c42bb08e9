using System.Globalization;
using CsvHelper;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.Localization;
using OrchardCore.Admin;
using PartnerPlatform.Profiles.Models;
using PartnerPlatform.Profiles.Portal;
using PartnerPlatform.Profiles.Services;
using PartnerPlatform.Profiles.ViewModels;

namespace PartnerPlatform.Profiles.Controllers;

/// <summary>Imports of partner accounts: send a file, follow it, cancel it, read what was wrong.</summary>
[Authorize]
[Admin("PartnerImports/{action}/{importId?}", "PartnerImports{action}")]
public sealed class AccountImportsController : Controller
{
    public const long MaxFileBytes = 20 * 1024 * 1024;

    // Names come from the file: in a spreadsheet they must not be run as formulas.
    private static readonly CsvWriterOptions _reportOptions = new() { WriteByteOrderMark = true, Injection = CsvInjection.Escape };

    private const int ShownImports = 20;
    private const int ShownProblems = 200;

    private readonly IAuthorizationService _authorizationService;
    private readonly AccountImportService _imports;
    private readonly IEnumerable<IAccountImportContributor> _contributors;
    private readonly IStringLocalizer S;

    public AccountImportsController(
        IAuthorizationService authorizationService,
        AccountImportService imports,
        IEnumerable<IAccountImportContributor> contributors,
        IStringLocalizer<AccountImportsController> localizer)
    {
        _authorizationService = authorizationService;
        _imports = imports;
        _contributors = contributors;
        S = localizer;
    }

    public override async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        if (!await _authorizationService.AuthorizeAsync(User, Permissions.ManageAccounts))
        {
            context.Result = Forbid();
            return;
        }

        await next();
    }

    [Admin("PartnerImports", "PartnerImportsIndex")]
    public async Task<IActionResult> Index() => View(await CreatePageAsync());

    [HttpPost]
    [FormPost(MaxBytes = MaxFileBytes + (64 * 1024))]
    [RequestFormLimits(MultipartBodyLengthLimit = MaxFileBytes)]
    public async Task<IActionResult> Start(IFormFile? file, bool dryRun, CancellationToken cancellation)
    {
        if (file is null)
        {
            ModelState.AddModelError(nameof(file), S["Choose a CSV or JSON file."]);
            return await InvalidAsync();
        }

        try
        {
            await using var content = file.OpenReadStream();
            var import = await _imports.QueueAsync(content, file.FileName, dryRun, User.Identity?.Name, cancellation);
            await AccountImportService.StartAsync(import.ImportId);
            return RedirectToAction(nameof(Show), new { importId = import.ImportId });
        }
        catch (AccountImportFormatException exception)
        {
            ModelState.AddModelError(nameof(file), Describe(exception));
            return await InvalidAsync();
        }
    }

    public async Task<IActionResult> Show(string importId)
    {
        if (await _imports.GetAsync(importId) is not { } import)
        {
            return NotFound();
        }

        var problems = new List<AccountImportProblem>();
        await foreach (var problem in _imports.ReadProblemsAsync(importId))
        {
            problems.Add(problem);
            if (problems.Count == ShownProblems)
            {
                break;
            }
        }

        return PortalErrorResult.WantsJson(Request)
            ? Json(new AccountImportStatus(import))
            : View(new AccountImportPage(import, problems));
    }

    [HttpPost]
    [FormPost]
    public async Task<IActionResult> Cancel(string importId)
    {
        if (await _imports.GetAsync(importId) is not { } import)
        {
            return NotFound();
        }

        await AccountImportService.CancelAsync(import.ImportId);
        return RedirectToAction(nameof(Show), new { importId });
    }

    /// <summary>What was wrong, row by row, as a CSV file in the reader's language.</summary>
    public async Task<IActionResult> Report(string importId)
    {
        if (await _imports.GetAsync(importId) is not { } import)
        {
            return NotFound();
        }

        var stream = new MemoryStream();
        await using (var csv = CsvWriter.Create(stream, _reportOptions, leaveOpen: true))
        {
            await WriteReportAsync(csv, importId);
        }

        stream.Position = 0;
        return File(stream, "text/csv; charset=utf-8", $"import-{import.ImportId}.csv");
    }

    private async Task WriteReportAsync(CsvWriter csv, string importId)
    {
        foreach (var heading in (string[])["row", "name", "ruleId", "field", "message"])
        {
            csv.WriteField(heading);
        }

        await csv.EndRecordAsync();
        await foreach (var (row, name, note) in _imports.ReadProblemsAsync(importId))
        {
            csv.WriteField(row);
            csv.WriteField(name);
            csv.WriteField(note.RuleId);
            csv.WriteField(note.Field);
            csv.WriteField(note.GetText(CultureInfo.CurrentUICulture));
            await csv.EndRecordAsync();
        }
    }

    private async Task<AccountImportListPage> CreatePageAsync() =>
        new(await _imports.ListAsync(ShownImports), [.. _contributors.SelectMany(contributor => contributor.Columns)]);

    private async Task<IActionResult> InvalidAsync()
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return View("Index", await CreatePageAsync());
    }

    private string Describe(AccountImportFormatException exception) => exception.Problem switch
    {
        AccountImportFormatProblem.UnknownKind => RuleMessages.Write("ACC-002", S["The file must be a CSV or a JSON file."]),
        AccountImportFormatProblem.BrokenJson => RuleMessages.Write("ACC-003", S["The JSON can’t be read: see line {0}.", exception.Line]),
        AccountImportFormatProblem.BrokenCsv => RuleMessages.Write("ACC-004", S["The CSV can’t be read: see line {0}.", exception.Line]),
        AccountImportFormatProblem.MissingColumns => RuleMessages.Write("ACC-005", S["These columns are missing: {0}.", exception.Detail ?? string.Empty]),
        _ => RuleMessages.Write("ACC-006", S["The file has no rows."]),
    };
}
