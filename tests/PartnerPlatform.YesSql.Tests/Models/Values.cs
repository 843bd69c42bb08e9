using Microsoft.AspNetCore.Http;

namespace PartnerPlatform.YesSql.Tests.Models;

public sealed class Values
{
    public ThingKind Kind { get; set; }

    public DateTime Date { get; set; }

    public TimeSpan Time { get; set; }

    public PathString Path { get; set; }

    public List<string> List { get; set; } = ["existing"];

    public string? Missing { get; set; }

    public int? Number { get; set; }
}
