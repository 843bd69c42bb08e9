using System.Net;
using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;
using OrchardCore.Security.Services;
using OrchardCore.Users;
using OrchardCore.Users.Services;

namespace PartnerPlatform.Users.Tests;

[Collection(TestSiteGroup.Name)]
public sealed class PermissionTests(TestSite site)
{
    public static TheoryData<string, bool, bool, bool, bool> Matrix => new()
    {
        // role, manage, edit, view, apart
        { "Administrator", true, true, true, true },
        { "Manager", true, true, true, false },
        { "Editor", false, true, true, false },
        { "Viewer", false, false, true, false },
        { "Writer", false, false, false, false },
    };

    [Theory]
    [MemberData(nameof(Matrix))]
    public async Task A_role_grants_its_permissions_and_those_that_they_imply(string role, bool manage, bool edit, bool view, bool apart)
    {
        var user = await site.CreateUserAsync(role);

        (await site.IsGrantedAsync(user, TestPermissions.ManageAll)).ShouldBe(manage);
        (await site.IsGrantedAsync(user, TestPermissions.EditAll)).ShouldBe(edit);
        (await site.IsGrantedAsync(user, TestPermissions.ViewAll)).ShouldBe(view);
        (await site.IsGrantedAsync(user, TestPermissions.Apart)).ShouldBe(apart);
    }

    [Fact]
    public async Task Nobody_has_more_than_what_is_granted_to_everybody()
    {
        var anonymous = new ClaimsPrincipal(new ClaimsIdentity());

        (await IsGrantedAsync(anonymous, TestPermissions.ViewAll)).ShouldBeFalse();

        await GrantAsync(OrchardCore.OrchardCoreConstants.Roles.Anonymous, TestPermissions.EditAll.Name);

        try
        {
            (await IsGrantedAsync(anonymous, TestPermissions.ViewAll)).ShouldBeTrue();
            (await site.IsGrantedAsync(await site.CreateUserAsync(), TestPermissions.ViewAll)).ShouldBeTrue();
            (await IsGrantedAsync(anonymous, TestPermissions.ManageAll)).ShouldBeFalse();
        }
        finally
        {
            await RevokeAsync(OrchardCore.OrchardCoreConstants.Roles.Anonymous, TestPermissions.EditAll.Name);
        }

        (await IsGrantedAsync(anonymous, TestPermissions.ViewAll)).ShouldBeFalse();
    }

    [Fact]
    public async Task A_claim_without_an_identity_behind_it_grants_nothing()
    {
        var unauthenticated = new ClaimsPrincipal(new ClaimsIdentity([TestPermissions.ManageAll, new Claim(ClaimTypes.Role, "Administrator")]));

        (await IsGrantedAsync(unauthenticated, TestPermissions.ManageAll)).ShouldBeFalse();
    }

    [Fact]
    public async Task Circular_implications_end()
    {
        var implied = new List<Permission>();
        var first = new Permission("TestFirst", "First", implied);
        implied.Add(new Permission("TestSecond", "Second", [first]));
        var user = await site.CreateUserAsync("Viewer");

        (await site.IsGrantedAsync(user, first)).ShouldBeFalse();
    }

    [Fact]
    public async Task A_handler_decides_by_the_resource()
    {
        var writer = await site.CreateUserAsync("Writer");
        var viewer = await site.CreateUserAsync("Viewer");

        (await site.IsGrantedAsync(writer, TestPermissions.EditAll, new OwnDocument(writer.UserId))).ShouldBeTrue();
        (await site.IsGrantedAsync(writer, TestPermissions.EditAll, new OwnDocument(viewer.UserId))).ShouldBeFalse();
        (await site.IsGrantedAsync(writer, TestPermissions.EditAll)).ShouldBeFalse();
        (await site.IsGrantedAsync(viewer, TestPermissions.EditAll, new OwnDocument(viewer.UserId))).ShouldBeFalse();
    }

    [Fact]
    public async Task Users_are_edited_by_those_who_may_edit_each_of_their_roles()
    {
        var clerk = await site.CreateUserAsync("Clerk");
        var viewer = await site.CreateUserAsync("Viewer");
        var viewerAndManager = await site.CreateUserAsync("Viewer", "Manager");

        (await site.IsGrantedAsync(clerk, UsersPermissions.EditUsers, viewer)).ShouldBeTrue();
        (await site.IsGrantedAsync(clerk, UsersPermissions.EditUsers, viewerAndManager)).ShouldBeFalse();
        (await site.IsGrantedAsync(clerk, UsersPermissions.EditUsers)).ShouldBeFalse();
        (await site.IsGrantedAsync(clerk, UsersPermissions.DeleteUsers, viewer)).ShouldBeFalse();
    }

    [Fact]
    public async Task Users_edit_themselves_if_they_may()
    {
        var writer = await site.CreateUserAsync("Writer");
        var viewer = await site.CreateUserAsync("Viewer");

        (await site.IsGrantedAsync(writer, UsersPermissions.EditUsers, writer)).ShouldBeTrue();
        (await site.IsGrantedAsync(writer, UsersPermissions.EditUsers, viewer)).ShouldBeFalse();
        (await site.IsGrantedAsync(viewer, UsersPermissions.EditUsers, viewer)).ShouldBeFalse();
    }

    [Fact]
    public async Task The_principal_has_the_claims_that_its_roles_grant()
    {
        var user = await site.CreateUserAsync("Writer");

        var principal = await site.GetAsync(async services =>
        {
            var userService = services.GetRequiredService<IUserService>();

            return await userService.CreatePrincipalAsync((await userService.GetUserByUniqueIdAsync(user.UserId))!);
        });

        principal.ShouldNotBeNull();
        principal.FindFirstValue(ClaimTypes.NameIdentifier).ShouldBe(user.UserId);
        principal.FindFirstValue("email").ShouldBe(user.Email);
        principal.IsInRole("Writer").ShouldBeTrue();
        principal.HasClaim(Permission.ClaimType, "TestEditOwn").ShouldBeTrue();
    }

    [Fact]
    public async Task A_new_role_gets_the_default_permissions_of_its_name()
    {
        var claims = await site.GetAsync(async services =>
        {
            await services.GetRequiredService<RoleManager<IRole>>().CreateAsync(new Role { RoleName = "Librarian" });

            return await services.GetRequiredService<IRoleService>().GetRoleClaimsAsync("librarian");
        });

        claims.Select(claim => claim.Value).ShouldBe(["TestApart"]);
    }

    [Fact]
    public async Task System_roles_are_there_and_stay()
    {
        var names = await site.GetAsync(async services => (await services.GetRequiredService<IRoleService>().GetRoleNamesAsync()).ToList());

        names.ShouldContain("Administrator");
        names.ShouldContain("Anonymous");
        names.ShouldContain("Authenticated");

        var result = await site.GetAsync(async services =>
        {
            var roleManager = services.GetRequiredService<RoleManager<IRole>>();

            return await roleManager.DeleteAsync((await roleManager.FindByNameAsync("Anonymous"))!);
        });

        result.Succeeded.ShouldBeFalse();
    }

    [Fact]
    public async Task A_removed_role_is_taken_from_its_users()
    {
        await site.UsingScopeAsync(scope => scope.ServiceProvider.GetRequiredService<RoleManager<IRole>>().CreateAsync(new Role { RoleName = "Temporary" }));
        var user = await site.CreateUserAsync("Temporary", "Viewer");

        await site.UsingScopeAsync(async scope =>
        {
            var roleManager = scope.ServiceProvider.GetRequiredService<RoleManager<IRole>>();
            await roleManager.DeleteAsync((await roleManager.FindByNameAsync("Temporary"))!);
        });

        var roles = await site.GetAsync(async services =>
        {
            var userManager = services.GetRequiredService<UserManager<IUser>>();

            return await userManager.GetRolesAsync((await userManager.FindByIdAsync(user.UserId))!);
        });
        roles.ShouldBe(["Viewer"]);
    }

    [Fact]
    public async Task A_permission_that_is_granted_on_the_page_of_a_role_is_effective_at_once()
    {
        await site.UsingScopeAsync(scope => scope.ServiceProvider.GetRequiredService<RoleManager<IRole>>().CreateAsync(new Role { RoleName = "Backoffice" }));
        var user = await site.CreateUserAsync("Backoffice");
        var browser = await site.SignInAsync(user.UserName);
        (await browser.GetAsync("/Admin")).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        var admin = await site.SignInAsync(TestSite.AdminName);
        var response = await admin.PostAsync("/Admin/Roles/Edit/Backoffice", "/Admin/Roles/Edit/Backoffice", ("Checkbox.AccessAdminPanel", "true"), ("roleDescription", "Works in the back office."));
        response.StatusCode.ShouldBe(HttpStatusCode.Redirect);

        // The change renews the security stamps of the role's users, so that they sign in again.
        browser = await site.SignInAsync(user.UserName);
        (await browser.GetAsync("/Admin")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private Task<bool> IsGrantedAsync(ClaimsPrincipal principal, Permission permission)
        => site.GetAsync(services => services.GetRequiredService<IAuthorizationService>().AuthorizeAsync(principal, permission));

    private Task GrantAsync(string roleName, string permission) => ChangeAsync(roleName, role => role.RoleClaims.Add(RoleClaim.Create(permission)));

    private Task RevokeAsync(string roleName, string permission) => ChangeAsync(roleName, role => role.RoleClaims.RemoveAll(claim => claim.ClaimValue == permission));

    private Task ChangeAsync(string roleName, Action<Role> change)
        => site.UsingScopeAsync(async scope =>
        {
            var roleManager = scope.ServiceProvider.GetRequiredService<RoleManager<IRole>>();
            var role = (Role)(await roleManager.FindByNameAsync(roleName))!;
            change(role);
            (await roleManager.UpdateAsync(role)).Succeeded.ShouldBeTrue();
        });
}
