using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrchardCore.DisplayManagement.TagHelpers;

/// <summary>Shows the name of a user.</summary>
[HtmlTargetElement("user-display-name", Attributes = "user-name")]
public sealed class UserDisplayNameTagHelper : BaseShapeTagHelper
{
    /// <summary>Uses a factory and a display helper.</summary>
    public UserDisplayNameTagHelper(IShapeFactory shapeFactory, IDisplayHelper displayHelper)
        : base(shapeFactory, displayHelper)
        => Type = "UserDisplayName";

    /// <summary>The user's technical name.</summary>
    [HtmlAttributeName("user-name")]
    public string? UserName { get; set; }

    /// <inheritdoc/>
    public override Task ProcessAsync(TagHelperContext tagHelperContext, TagHelperOutput output)
    {
        if (string.IsNullOrEmpty(UserName))
        {
            output.SuppressOutput();
            return Task.CompletedTask;
        }

        Properties["UserName"] = UserName;
        return base.ProcessAsync(tagHelperContext, output);
    }
}
