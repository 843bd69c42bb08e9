using System.Text;
using System.Text.RegularExpressions;

namespace OrchardCore.AuditTrail.Services;

/// <summary>A filter such as <c>category:User event:LoggedIn admin</c>; words without a name are parts of user names.</summary>
internal sealed partial class AuditTrailFilter
{
    private const string UserNameTerm = "username";
    private const string UserIdTerm = "userid";

    public string? CorrelationId { get; set; }

    public string? Category { get; set; }

    public string? Event { get; set; }

    public string? Date { get; set; }

    public string? Sort { get; set; }

    public List<string> UserNames { get; } = [];

    public List<string> UserIds { get; } = [];

    public static AuditTrailFilter Parse(string? text)
    {
        var filter = new AuditTrailFilter();

        foreach (Match match in TermPattern().Matches(text ?? string.Empty))
        {
            var value = match.Groups["quoted"].Success ? match.Groups["quoted"].Value : match.Groups["word"].Value;

            if (value.Length > 0)
            {
                filter.Add(match.Groups["name"].Value.ToLowerInvariant(), value);
            }
        }

        return filter;
    }

    public override string ToString()
    {
        var text = new StringBuilder();
        Append(text, "id", CorrelationId);
        Append(text, "category", Category);
        Append(text, "event", Event);
        Append(text, "date", Date);
        Append(text, "sort", Sort);

        return Join(text.ToString(), UserTermsToString());
    }

    /// <summary>The part of the filter that has no field of its own in the form.</summary>
    public string UserTermsToString()
    {
        var text = new StringBuilder();
        UserIds.ForEach(userId => Append(text, UserIdTerm, userId));
        UserNames.ForEach(userName => Append(text, null, userName));

        return text.ToString();
    }

    private static void Append(StringBuilder text, string? name, string? value)
    {
        if (string.IsNullOrEmpty(value))
        {
            return;
        }

        text.Append(text.Length == 0 ? string.Empty : " ");
        text.Append(name is null ? string.Empty : name + ":");
        text.Append(WordPattern().IsMatch(value) ? value : $"\"{value.Replace("\"", string.Empty, StringComparison.Ordinal)}\"");
    }

    private static string Join(string first, string second) =>
        first.Length == 0 || second.Length == 0 ? first + second : $"{first} {second}";

    private void Add(string name, string value)
    {
        switch (name)
        {
            case "id":
                CorrelationId = value;
                break;
            case "category":
                Category = value;
                break;
            case "event":
                Event = value;
                break;
            case "date":
                Date = value;
                break;
            case "sort":
                Sort = value;
                break;
            case UserIdTerm:
                UserIds.Add(value);
                break;
            default:
                UserNames.Add(value);
                break;
        }
    }

    [GeneratedRegex("""(?:(?<name>id|category|event|date|sort|username|userid):)?(?:"(?<quoted>[^"]*)"|(?<word>[^\s"]+))""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TermPattern();

    // A user name that looks like a term has to be quoted.
    [GeneratedRegex("""^(?!(?:id|category|event|date|sort|username|userid):)[^\s"]+$""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WordPattern();
}
