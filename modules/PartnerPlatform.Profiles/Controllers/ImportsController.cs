using System.Text;
using CsvHelper;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCore.Admin;
using PartnerPlatform.Profiles.Models;
using PartnerPlatform.Profiles.Portal;
using PartnerPlatform.Profiles.Services;
using PartnerPlatform.Profiles.ViewModels;

namespace PartnerPlatform.Profiles.Controllers;

/// <summary>Imports of every kind: send a file, follow it, cancel it, read what was wrong.</summary>
[Authorize]
[Admin("PartnerImports/{action}/{importId?}", "PartnerImports{action}")]
public sealed class ImportsController : Controller
{
    public const long MaxFileBytes = 64 * 1024 * 1024;

    // Names come from the file: in a spreadsheet they must not be run as formulas.
    private static readonly CsvWriterOptions _reportOptions = new() { WriteByteOrderMark = true, Injection = CsvInjection.Escape };

    private const string CsvType = "text/csv; charset=utf-8";
    private const int ShownImports = 20;
    private const int ShownProblems = 200;

    private readonly IAuthorizationService _authorizationService;
    private readonly ImportService _imports;
    private readonly IEnumerable<IImportKind> _kinds;
    private readonly IStringLocalizer S;

    public ImportsController(
        IAuthorizationService authorizationService,
        ImportService imports,
        IEnumerable<IImportKind> kinds,
        IStringLocalizer<ImportsController> localizer)
    {
        _authorizationService = authorizationService;
        _imports = imports;
        _kinds = kinds;
        S = localizer;
    }

    [Admin("PartnerImports", "PartnerImportsIndex")]
    public async Task<IActionResult> Index(string? kind) =>
        await GetVisibleKindsAsync() is { Count: > 0 } visible ? View(await CreatePageAsync(visible, await GetKindsAsync(), kind)) : Forbid();

    [HttpPost]
    [FormPost(MaxBytes = MaxFileBytes + (64 * 1024))]
    [RequestFormLimits(MultipartBodyLengthLimit = MaxFileBytes)]
    public async Task<IActionResult> Start(IFormFile? file, string? kind, bool dryRun, CancellationToken cancellation)
    {
        var kinds = await GetKindsAsync();
        if (kinds.Count == 0)
        {
            return Forbid();
        }

        if (kinds.FirstOrDefault(item => item.Name == (kind ?? AccountImportKind.KindName)) is not { } chosen)
        {
            ModelState.AddModelError(nameof(kind), S["Choose what to import."]);
            return await InvalidAsync(kinds, kind);
        }

        if (file is null)
        {
            ModelState.AddModelError(nameof(file), S["Choose a CSV or JSON file."]);
            return await InvalidAsync(kinds, kind);
        }

        try
        {
            await using var content = file.OpenReadStream();
            var import = await _imports.QueueAsync(chosen, content, file.FileName, dryRun, User.Identity?.Name, cancellation);
            await ImportService.StartAsync(import.ImportId);
            return RedirectToAction(nameof(Show), new { importId = import.ImportId });
        }
        catch (ImportFormatException exception)
        {
            ModelState.AddModelError(nameof(file), Describe(exception));
            return await InvalidAsync(kinds, kind);
        }
    }

    /// <summary>An empty CSV file with every column of a kind.</summary>
    public async Task<IActionResult> Template(string? kind)
    {
        var kinds = await GetKindsAsync();
        if (kinds.Count == 0)
        {
            return Forbid();
        }

        return kinds.FirstOrDefault(item => item.Name == kind) is { } chosen
            ? File(
                Encoding.UTF8.GetBytes(string.Join(',', chosen.RequiredColumns.Concat(chosen.OptionalColumns)) + "\r\n"), CsvType, $"{chosen.Name}.csv")
            : NotFound();
    }

    public async Task<IActionResult> Show(string importId)
    {
        var (import, kind, refusal) = await FindAsync(importId);
        if (import is null || kind is null)
        {
            return refusal;
        }

        var problems = new List<PartnerImportProblem>();
        await foreach (var problem in _imports.ReadProblemsAsync(importId))
        {
            problems.Add(problem);
            if (problems.Count == ShownProblems)
            {
                break;
            }
        }

        return PortalErrorResult.WantsJson(Request)
            ? Json(new ImportStatus(import))
            : View(new ImportPage(import, kind.DisplayName, problems, await MayRunAsync(kind)));
    }

    [HttpPost]
    [FormPost]
    public async Task<IActionResult> Cancel(string importId)
    {
        var (import, kind, refusal) = await FindAsync(importId);
        if (import is null || kind is null)
        {
            return refusal;
        }

        if (!await MayRunAsync(kind))
        {
            return Forbid();
        }

        await ImportService.CancelAsync(import.ImportId);
        return RedirectToAction(nameof(Show), new { importId });
    }

    /// <summary>What was wrong, row by row and in both languages, as a CSV file.</summary>
    public async Task<IActionResult> Report(string importId)
    {
        var (import, _, refusal) = await FindAsync(importId);
        if (import is null)
        {
            return refusal;
        }

        var stream = new MemoryStream();
        await using (var csv = CsvWriter.Create(stream, _reportOptions, leaveOpen: true))
        {
            await WriteReportAsync(csv, importId);
        }

        stream.Position = 0;
        return File(stream, CsvType, $"import-{import.ImportId}.csv");
    }

    private async Task WriteReportAsync(CsvWriter csv, string importId)
    {
        foreach (var heading in (string[])["row", "name", "severity", "ruleId", "field", "messageEn", "messageFr"])
        {
            csv.WriteField(heading);
        }

        await csv.EndRecordAsync();
        await foreach (var (row, name, isWarning, note) in _imports.ReadProblemsAsync(importId))
        {
            csv.WriteField(row);
            csv.WriteField(name);
            csv.WriteField(isWarning ? "warning" : "error");
            csv.WriteField(note.RuleId);
            csv.WriteField(note.Field);
            csv.WriteField(note.English);
            csv.WriteField(note.French);
            await csv.EndRecordAsync();
        }
    }

    private async Task<IReadOnlyList<IImportKind>> GetKindsAsync()
    {
        var kinds = new List<IImportKind>();
        foreach (var kind in _kinds)
        {
            if (await MayRunAsync(kind))
            {
                kinds.Add(kind);
            }
        }

        return kinds;
    }

    private async Task<IReadOnlyList<IImportKind>> GetVisibleKindsAsync() =>
        await _authorizationService.AuthorizeAsync(User, Permissions.ViewImports) ? [.. _kinds] : await GetKindsAsync();

    private async Task<bool> MayRunAsync(IImportKind kind) => await _authorizationService.AuthorizeAsync(User, kind.Permission);

    // An import of a kind that the person may not see answers as one that doesn't exist.
    private async Task<(PartnerImport? Import, IImportKind? Kind, IActionResult Refusal)> FindAsync(string importId)
    {
        var kinds = await GetVisibleKindsAsync();
        if (kinds.Count == 0)
        {
            return (null, null, Forbid());
        }

        var import = await _imports.GetAsync(importId);
        return kinds.FirstOrDefault(kind => kind.Name == import?.Kind) is { } found ? (import, found, NotFound()) : (null, null, NotFound());
    }

    private async Task<ImportListPage> CreatePageAsync(IReadOnlyList<IImportKind> visible, IReadOnlyList<IImportKind> kinds, string? kind) =>
        new(await _imports.ListAsync([.. visible.Select(item => item.Name)], ShownImports), visible, kinds, kind ?? (kinds.Count > 0 ? kinds[0].Name : null));

    private async Task<IActionResult> InvalidAsync(IReadOnlyList<IImportKind> kinds, string? kind)
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return View("Index", await CreatePageAsync(await GetVisibleKindsAsync(), kinds, kind));
    }

    private string Describe(ImportFormatException exception) => exception.Problem switch
    {
        ImportFormatProblem.UnknownKind => RuleMessages.Write("ACC-002", S["The file must be a CSV or a JSON file."]),
        ImportFormatProblem.BrokenJson => RuleMessages.Write("ACC-003", S["The JSON can’t be read: see line {0}.", exception.Line]),
        ImportFormatProblem.BrokenCsv => RuleMessages.Write("ACC-004", S["The CSV can’t be read: see line {0}.", exception.Line]),
        ImportFormatProblem.MissingColumns => RuleMessages.Write("ACC-005", S["These columns are missing: {0}.", exception.Detail ?? string.Empty]),
        _ => RuleMessages.Write("ACC-006", S["The file has no rows."]),
    };
}
