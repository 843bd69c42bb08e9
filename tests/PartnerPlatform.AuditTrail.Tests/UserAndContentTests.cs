using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Contents.AuditTrail.Models;
using OrchardCore.Entities;
using OrchardCore.Users.Services;

namespace PartnerPlatform.AuditTrail.Tests;

public sealed class UserAndContentTests(AuditSite site)
{
    [Fact]
    public async Task What_happens_to_a_user_is_recorded()
    {
        var user = await site.CreateUserAsync("Clerk");
        await site.SignInAsync(user.UserName);
        await site.UsingAsync(async services =>
        {
            var userService = services.GetRequiredService<IUserService>();
            await userService.DisableAsync((await userService.GetUserByUniqueIdAsync(user.UserId))!);
        });

        var names = (await site.FindAsync(user.UserId)).Select(item => item.Name).ToArray();

        names.First().ShouldBe("Created");
        names.ShouldContain("LoggedIn");
        names.Last().ShouldBe("Disabled");
    }

    [Fact]
    public async Task A_failed_sign_in_is_recorded_only_if_it_is_enabled()
    {
        var user = await site.CreateUserAsync("Clerk");
        await site.CreateBrowser().TrySignInAsync(user.UserName, "wrong");

        (await site.FindAsync(user.UserId)).ShouldAllBe(item => item.Name != "LogInFailed");
    }

    [Fact]
    public async Task What_happens_to_content_of_the_chosen_types_is_recorded_with_the_item()
    {
        var article = await CreateAsync("Article");
        var note = await CreateAsync("Note");

        var events = await site.FindAsync(article);
        events.Select(item => item.Name).ShouldBe(["Created", "Published", "Saved", "Removed"]);
        events.ShouldAllBe(item => item.Category == "Content");

        var data = events[2].GetOrCreate<AuditTrailContentEvent>();
        data.ContentItem.DisplayText.ShouldBe("Changed Article");
        data.VersionNumber.ShouldBe(2);
        (await site.FindAsync(note)).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_page_of_an_event_shows_its_data()
    {
        var saved = (await site.FindAsync(await CreateAsync("Article"))).Single(item => item.Name == "Saved");
        var user = await site.CreateUserAsync("Clerk");
        var created = (await site.FindAsync(user.UserId)).Single(item => item.Name == "Created");
        var browser = await site.SignInAsync(AuditSite.AdminName);

        var content = await browser.GetTextAsync("/Admin/AuditTrail/Display/" + saved.EventId);
        content.ShouldContain("<th scope=\"row\">DisplayText</th><td>New Article</td><td>Changed Article</td>");
        content.ShouldContain("/Admin/AuditTrail/" + saved.CorrelationId);
        (await browser.GetTextAsync("/Admin/AuditTrail/Display/" + created.EventId)).ShouldContain($"/Admin/Users/Display/{user.UserId}");
        (await browser.GetTextAsync("/Admin/AuditTrail/" + saved.CorrelationId)).ShouldContain("<span>Changed Article</span>");
    }

    private async Task<string> CreateAsync(string type)
    {
        var id = await site.GetAsync(async services =>
        {
            var contentManager = services.GetRequiredService<IContentManager>();
            var item = await contentManager.NewAsync(type);
            item.DisplayText = "New " + type;
            await contentManager.CreateAsync(item, VersionOptions.Published);

            return item.ContentItemId;
        });

        await site.UsingAsync(async services =>
        {
            var contentManager = services.GetRequiredService<IContentManager>();
            var item = (await contentManager.GetAsync(id, VersionOptions.DraftRequired))!;
            item.DisplayText = "Changed " + type;
            await contentManager.SaveDraftAsync(item);
        });
        await site.UsingAsync(async services =>
        {
            var contentManager = services.GetRequiredService<IContentManager>();
            await contentManager.RemoveAsync((await contentManager.GetAsync(id, VersionOptions.Latest))!);
        });

        return id;
    }
}
