using System.Text.Json;

namespace PartnerPlatform.Locations.Tests;

/// <summary>What came of an import: its status, and its report as CSV.</summary>
internal sealed record ImportRun(JsonElement Status, string Report)
{
    public string State => Status.GetProperty("state").GetString()!;

    public string Id => Status.GetProperty("importId").GetString()!;

    public int Created => Count("created");

    public int Updated => Count("updated");

    public int Failed => Count("failed");

    public int Warnings => Count("warnings");

    /// <summary>Row, severity, rule and field of each note.</summary>
    public IReadOnlyList<string> Notes =>
    [
        .. Report.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)
            .Select(line => line.Split(','))
            .Select(cells => $"{cells[0]} {cells[2]} {cells[3]} {cells[4]}"),
    ];

    private int Count(string name) => Status.GetProperty(name).GetInt32();
}
