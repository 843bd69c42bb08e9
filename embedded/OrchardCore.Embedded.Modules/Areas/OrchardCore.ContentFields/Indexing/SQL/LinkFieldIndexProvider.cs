using OrchardCore.ContentFields.Fields;

namespace OrchardCore.ContentFields.Indexing.SQL;

/// <summary>Fills <see cref="LinkFieldIndex"/>.</summary>
internal sealed class LinkFieldIndexProvider(IServiceProvider serviceProvider) : ContentFieldIndexProvider<LinkField, LinkFieldIndex>(serviceProvider)
{
    protected override IEnumerable<LinkFieldIndex> Map(LinkField field)
        => [new LinkFieldIndex
        {
            Url = Shorten(field.Url, LinkFieldIndex.MaxUrlSize),
            BigUrl = field.Url,
            Text = Shorten(field.Text, LinkFieldIndex.MaxTextSize),
            BigText = field.Text,
        }];
}
