namespace OrchardCore.Infrastructure.Html;

/// <summary>Removes what may not be in HTML that people typed.</summary>
public interface IHtmlSanitizerService
{
    /// <summary>Returns the HTML with only the allowed elements, attributes and addresses.</summary>
    string Sanitize(string html);
}
