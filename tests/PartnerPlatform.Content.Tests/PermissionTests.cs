using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.Security.Permissions;

namespace PartnerPlatform.Content.Tests;

public sealed class PermissionTests(Site site)
{
    [Theory]
    [InlineData("EditContent", "EditContent", false, true)]
    [InlineData("PublishContent", "EditContent", false, true)]
    [InlineData("EditContent", "PublishContent", false, false)]
    [InlineData("EditContent", "ViewContent", false, true)]
    [InlineData("EditContent", "DeleteContent", false, false)]
    [InlineData("EditOwnContent", "EditContent", false, false)]
    [InlineData("EditOwnContent", "EditContent", true, true)]
    [InlineData("PublishOwnContent", "EditContent", true, true)]
    [InlineData("EditOwnContent", "PublishContent", true, false)]
    [InlineData("Edit_Article", "EditContent", false, true)]
    [InlineData("Edit_Single", "EditContent", false, false)]
    [InlineData("Publish_Article", "EditContent", false, true)]
    [InlineData("EditOwn_Article", "EditContent", false, false)]
    [InlineData("EditOwn_Article", "EditContent", true, true)]
    [InlineData("Delete_Article", "DeleteContent", false, true)]
    [InlineData("ListContent_Article", "ListContent", false, true)]
    [InlineData("Edit_Article", "CloneContent", false, true)]
    public async Task A_permission_covers_an_article(string granted, string demanded, bool isOwner, bool expected)
    {
        await site.UsingAsync(async services =>
        {
            var user = Site.CreateUser("alice", granted);
            var article = new ContentItem { ContentType = "Article", Owner = isOwner ? "alice" : "bob" };
            var permission = All().Single(candidate => candidate.Name == demanded);

            (await services.GetRequiredService<IAuthorizationService>().AuthorizeAsync(user, permission, (object)article)).ShouldBe(expected);
        });
    }

    [Fact]
    public async Task The_permissions_of_securable_types_are_listed()
    {
        await site.UsingAsync(async services =>
        {
            var names = (await services.GetRequiredService<IPermissionService>().GetPermissionsAsync()).Select(permission => permission.Name).ToHashSet();

            names.ShouldContain("Edit_Article");
            names.ShouldContain("EditContentOwner_Article");
            names.ShouldNotContain("Edit_Single");
            names.ShouldContain("EditContentTypes");
        });
    }

    [Fact]
    public async Task A_type_given_by_its_name_is_checked()
    {
        await site.UsingAsync(async services =>
        {
            var authorization = services.GetRequiredService<IAuthorizationService>();
            var user = Site.CreateUser("alice", "EditOwn_Article");

            (await authorization.AuthorizeContentTypeAsync(user, CommonPermissions.EditContent, "Article", "alice")).ShouldBeTrue();
            (await authorization.AuthorizeContentTypeAsync(user, CommonPermissions.EditContent, "Article")).ShouldBeFalse();
            (await authorization.AuthorizeContentTypeAsync(user, CommonPermissions.EditContent, "Single", "alice")).ShouldBeFalse();
        });
    }

    private static IEnumerable<Permission> All() =>
    [
        CommonPermissions.EditContent, CommonPermissions.PublishContent, CommonPermissions.ViewContent, CommonPermissions.DeleteContent,
        CommonPermissions.ListContent, CommonPermissions.CloneContent,
    ];
}
