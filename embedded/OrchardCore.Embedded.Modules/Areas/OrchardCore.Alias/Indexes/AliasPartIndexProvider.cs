using OrchardCore.Alias.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Data;
using YesSql.Indexes;

namespace OrchardCore.Alias.Indexes;

/// <summary>Fills <see cref="AliasPartIndex"/>.</summary>
internal sealed class AliasPartIndexProvider : IndexProvider<ContentItem>, IScopedIndexProvider
{
    public override void Describe(DescribeContext<ContentItem> context)
        => context.For<AliasPartIndex>()
            .When(contentItem => contentItem.Has<AliasPart>())
            .Map(contentItem =>
            {
                if (!contentItem.Published && !contentItem.Latest)
                {
                    return null;
                }

                var alias = contentItem.As<AliasPart>()?.Alias;

                return string.IsNullOrEmpty(alias)
                    ? null
                    : new AliasPartIndex
                    {
                        Alias = alias.ToLowerInvariant(),
                        ContentItemId = contentItem.ContentItemId,
                        Latest = contentItem.Latest,
                        Published = contentItem.Published,
                    };
            });
}
