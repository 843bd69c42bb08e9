using System.Text;
using OrchardCore.Contents.ViewModels;

namespace OrchardCore.Contents.Services;

/// <summary>The text of the search box of the list of items: words, and terms such as <c>status:Draft</c>.</summary>
internal sealed class ContentListQuery
{
    private const string TextTerm = "text";

    public string Text { get; set; } = "";

    public ContentsStatus Status { get; set; } = ContentsStatus.Latest;

    public ContentsOrder Order { get; set; } = ContentsOrder.Modified;

    public string? ContentType { get; set; }

    public string? Stereotype { get; set; }

    public static ContentListQuery Parse(string? text)
    {
        var query = new ContentListQuery();
        var words = new List<string>();

        foreach (var token in Split(text ?? ""))
        {
            var colon = token.IndexOf(':', StringComparison.Ordinal);
            var value = colon < 0 ? token : token[(colon + 1)..].Trim('"');

            switch (colon < 0 ? "" : token[..colon].ToLowerInvariant())
            {
                case "status" when Enum.TryParse<ContentsStatus>(value, ignoreCase: true, out var status) && Enum.IsDefined(status):
                    query.Status = status;
                    break;
                case "sort" when Enum.TryParse<ContentsOrder>(value, ignoreCase: true, out var order) && Enum.IsDefined(order):
                    query.Order = order;
                    break;
                case "type":
                    query.ContentType = value;
                    break;
                case "stereotype":
                    query.Stereotype = value;
                    break;
                case TextTerm:
                    words.Add(value);
                    break;
                default:
                    words.Add(token.Trim('"'));
                    break;
            }
        }

        query.Text = string.Join(' ', words);

        return query;
    }

    public override string ToString()
    {
        var parts = new List<string>();

        if (Status != ContentsStatus.Latest)
        {
            parts.Add($"status:{Status}");
        }

        if (Order != ContentsOrder.Modified)
        {
            parts.Add($"sort:{Order}");
        }

        if (!string.IsNullOrEmpty(ContentType))
        {
            parts.Add($"type:{ContentType}");
        }

        if (!string.IsNullOrEmpty(Stereotype))
        {
            parts.Add($"stereotype:{Stereotype}");
        }

        if (!string.IsNullOrEmpty(Text))
        {
            parts.Add(Text.Contains(':', StringComparison.Ordinal) ? $"{TextTerm}:\"{Text}\"" : Text);
        }

        return string.Join(' ', parts);
    }

    private static IEnumerable<string> Split(string text)
    {
        var token = new StringBuilder();
        var quoted = false;

        foreach (var character in text)
        {
            if (character == '"')
            {
                quoted = !quoted;
            }

            if (char.IsWhiteSpace(character) && !quoted)
            {
                if (token.Length > 0)
                {
                    yield return token.ToString();
                    token.Clear();
                }
            }
            else
            {
                token.Append(character);
            }
        }

        if (token.Length > 0)
        {
            yield return token.ToString();
        }
    }
}
