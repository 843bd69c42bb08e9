using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace OrchardCore.ResourceManagement;

/// <summary>A resource that a page needs.</summary>
public class ResourceRequiredContext
{
    private const string NotInternetExplorer = "!IE";

    /// <summary>The resource.</summary>
    public ResourceDefinition Resource { get; set; } = null!;

    /// <summary>How the page wants it.</summary>
    public RequireSettings Settings { get; set; } = null!;

    /// <summary>Computes versions of files.</summary>
    public IFileVersionProvider? FileVersionProvider { get; set; }

    /// <summary>Writes the tag.</summary>
    public void WriteTo(TextWriter writer, string? appPath)
    {
        var tag = Resource.GetTagBuilder(Settings, appPath, FileVersionProvider);
        if (string.IsNullOrEmpty(Settings.Condition) || Settings.Condition == NotInternetExplorer)
        {
            tag.WriteTo(writer, HtmlEncoder.Default);
            return;
        }

        writer.Write($"<!--[if {Settings.Condition}]>");
        tag.WriteTo(writer, HtmlEncoder.Default);
        writer.Write("<![endif]-->");
    }
}
