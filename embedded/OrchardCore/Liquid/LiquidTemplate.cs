using DotLiquid;

namespace OrchardCore.Liquid.Services;

/// <summary>A parsed template, or what is wrong with it.</summary>
internal sealed class LiquidTemplate
{
    public Template? Template { get; init; }

    public string? Error { get; init; }

    public bool UsesSite { get; init; }

    public bool UsesTimeZone { get; init; }
}
