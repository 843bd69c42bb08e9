using System.Text.Json.Nodes;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Data;
using YesSql.Indexes;

namespace OrchardCore.Autoroute.Core.Indexes;

/// <summary>Fills <see cref="AutoroutePartIndex"/>: one row for the item, and one for each contained item that has a path.</summary>
internal sealed class AutoroutePartIndexProvider : IndexProvider<ContentItem>, IScopedIndexProvider
{
    public override void Describe(DescribeContext<ContentItem> context)
        => context.For<AutoroutePartIndex>()
            .When(contentItem => contentItem.Has<AutoroutePart>())
            .Map(contentItem =>
            {
                if ((!contentItem.Published && !contentItem.Latest)
                    || contentItem.As<AutoroutePart>() is not { } part
                    || string.IsNullOrEmpty(part.Path))
                {
                    return [];
                }

                var rows = new List<AutoroutePartIndex>
                {
                    new()
                    {
                        ContentItemId = contentItem.ContentItemId,
                        Path = part.Disabled ? null : part.Path,
                        Published = contentItem.Published,
                        Latest = contentItem.Latest,
                    },
                };

                if (part.RouteContainedItems)
                {
                    AddContained(rows, contentItem, contentItem.Data, "", part.Path);
                }

                return rows;
            });

    private static void AddContained(List<AutoroutePartIndex> rows, ContentItem container, JsonObject data, string jsonPath, string basePath)
    {
        foreach (var (name, node) in data)
        {
            if (node is not JsonObject part)
            {
                continue;
            }

            foreach (var (member, value) in part)
            {
                if (value is JsonArray items)
                {
                    AddItems(rows, container, items, $"{jsonPath}{name}.{member}", basePath);
                }
            }
        }
    }

    private static void AddItems(List<AutoroutePartIndex> rows, ContentItem container, JsonArray items, string jsonPath, string basePath)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i] is not JsonObject item
                || item[nameof(ContentItem.ContentItemId)]?.GetValue<string>() is not { Length: > 0 } id
                || item[nameof(AutoroutePart)] is not JsonObject route
                || route[nameof(AutoroutePart.Path)]?.GetValue<string>() is not { Length: > 0 } path
                || route[nameof(AutoroutePart.Disabled)]?.GetValue<bool>() == true)
            {
                continue;
            }

            var isAbsolute = route[nameof(AutoroutePart.Absolute)]?.GetValue<bool>() == true;
            var fullPath = isAbsolute ? path : $"{basePath.TrimEnd('/')}/{path.TrimStart('/')}";

            rows.Add(new AutoroutePartIndex
            {
                ContentItemId = container.ContentItemId,
                ContainedContentItemId = id,
                JsonPath = $"{jsonPath}[{i}]",
                Path = fullPath,
                Published = container.Published,
                Latest = container.Latest,
            });
            AddContained(rows, container, item, $"{jsonPath}[{i}].", fullPath);
        }
    }
}
