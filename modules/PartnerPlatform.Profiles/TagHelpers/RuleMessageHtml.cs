using Microsoft.AspNetCore.Mvc.Rendering;
using PartnerPlatform.Profiles.Portal;

namespace PartnerPlatform.Profiles.TagHelpers;

internal static class RuleMessageHtml
{
    /// <summary>The sentence, with the rule's id as a small mark behind it.</summary>
    public static TagBuilder Create(string tag, string message)
    {
        var (sentence, ruleId) = RuleMessages.Read(message);
        var element = new TagBuilder(tag);
        element.AddCssClass("message-text");
        element.InnerHtml.Append(sentence);
        if (ruleId is not null)
        {
            var mark = new TagBuilder("span");
            mark.AddCssClass("rule-id");
            mark.Attributes["data-rule"] = ruleId;
            mark.InnerHtml.Append(ruleId);
            element.InnerHtml.Append(" ");
            element.InnerHtml.AppendHtml(mark);
        }

        return element;
    }
}
