using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace OrchardCore.DisplayManagement.Notify;

/// <summary>A message.</summary>
public class NotifyEntry : PropertyBasedNamedEnumerable
{
    private static readonly string[] _names = [nameof(Type), nameof(Message), nameof(DismissalMilliseconds)];

    /// <summary>The kind.</summary>
    public NotifyType Type { get; set; }

    /// <summary>The text.</summary>
    public IHtmlContent Message { get; set; } = HtmlString.Empty;

    /// <summary>After how many milliseconds the message may disappear; null to stay.</summary>
    public int? DismissalMilliseconds { get; set; }

    /// <inheritdoc/>
    protected override int PropertyCount => _names.Length;

    /// <inheritdoc/>
    protected override IReadOnlyList<string> PropertyNames => _names;

    /// <summary>The text as HTML.</summary>
    public string ToHtmlString(HtmlEncoder htmlEncoder)
    {
        using var writer = new StringWriter();
        Message.WriteTo(writer, htmlEncoder);
        return writer.ToString();
    }

    /// <inheritdoc/>
    protected override object? GetPropertyValue(int index) => index switch
    {
        0 => Type,
        1 => Message,
        2 => DismissalMilliseconds,
        _ => throw new ArgumentOutOfRangeException(nameof(index)),
    };
}
