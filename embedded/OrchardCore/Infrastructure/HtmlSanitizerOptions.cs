using Ganss.Xss;

namespace OrchardCore.Infrastructure.Html;

/// <summary>What the sanitizer allows.</summary>
public class HtmlSanitizerOptions
{
    /// <summary>Changes applied in order to the sanitizer's defaults.</summary>
    public List<Action<HtmlSanitizer>> Configure { get; } = [];
}
