using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace OrchardCore.DisplayManagement.Html;

/// <summary>Text that is encoded when it is written.</summary>
public class HtmlContentString : IHtmlContent
{
    private readonly string _value;

    /// <summary>Wraps a text.</summary>
    public HtmlContentString(string value) => _value = value;

    /// <inheritdoc/>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder) => writer.Write(encoder.Encode(_value));
}
