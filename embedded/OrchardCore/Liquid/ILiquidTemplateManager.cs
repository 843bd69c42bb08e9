using System.Diagnostics.CodeAnalysis;

namespace OrchardCore.Liquid;

/// <summary>Parses and renders Liquid templates; see <see cref="LiquidTemplateManagerExtensions"/>.</summary>
public interface ILiquidTemplateManager
{
    /// <summary>Whether the template can be parsed; if not, what is wrong with it.</summary>
    bool Validate(string template, out IEnumerable<string> errors);
}
