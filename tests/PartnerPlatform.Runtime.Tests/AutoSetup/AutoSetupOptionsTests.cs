using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.AutoSetup.Options;
using OrchardCore.Data;

namespace PartnerPlatform.Runtime.Tests.AutoSetup;

public sealed class AutoSetupOptionsTests
{
    [Fact]
    public void Complete_options_are_valid() => Validate(Create()).ShouldBeEmpty();

    [Fact]
    public void Exactly_one_tenant_is_the_default_one()
    {
        Validate(Create(options => options.Tenants[0].ShellName = "Shop")).Count.ShouldBe(1);
        Validate(Create(options => options.Tenants.Add(CreateTenant("Default")))).Count.ShouldBe(1);
        Validate(Create(options => options.Tenants.Clear())).Count.ShouldBe(1);
        Validate(Create(options => options.Tenants.Add(CreateTenant("Shop")))).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(nameof(TenantSetupOptions.SiteName))]
    [InlineData(nameof(TenantSetupOptions.SiteTimeZone))]
    [InlineData(nameof(TenantSetupOptions.RecipeName))]
    [InlineData(nameof(TenantSetupOptions.AdminUsername))]
    [InlineData(nameof(TenantSetupOptions.AdminEmail))]
    [InlineData(nameof(TenantSetupOptions.AdminPassword))]
    public void A_missing_value_is_named(string property)
    {
        var options = Create();
        typeof(TenantSetupOptions).GetProperty(property)!.SetValue(options.Tenants[0], " ");

        Validate(options).ShouldHaveSingleItem().ShouldContain(property);
    }

    [Theory]
    [InlineData("a b")]
    [InlineData("a-b")]
    [InlineData("")]
    [InlineData(null)]
    public void A_tenant_has_a_simple_name(string? name) =>
        Validate(Create(options => options.Tenants.Add(CreateTenant(name)))).ShouldHaveSingleItem().ShouldContain("ShellName");

    [Fact]
    public void A_server_needs_a_connection_string()
    {
        var options = Create(options => options.Tenants[0].DatabaseProvider = "Postgres");
        Validate(options).ShouldHaveSingleItem().ShouldContain("DatabaseConnectionString");

        options.Tenants[0].DatabaseConnectionString = "Host=localhost";
        Validate(options).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(1, 1, 0)]
    [InlineData(0, 1, 1)]
    [InlineData(1, -1, 1)]
    public void Times_of_the_lock_are_positive(int timeout, int expiration, int errors) =>
        Validate(Create(options => options.LockOptions = new LockOptions { LockTimeout = timeout, LockExpiration = expiration }))
            .Count.ShouldBe(errors);

    [Fact]
    public void The_path_is_absolute() =>
        Validate(Create(options => options.AutoSetupPath = "setup")).ShouldHaveSingleItem().ShouldContain("AutoSetupPath");

    private static AutoSetupOptions Create(Action<AutoSetupOptions>? change = null)
    {
        var options = new AutoSetupOptions { Tenants = [CreateTenant("Default")] };
        change?.Invoke(options);

        return options;
    }

    private static TenantSetupOptions CreateTenant(string? name) => new()
    {
        ShellName = name,
        SiteName = "Main",
        SiteTimeZone = "Europe/Zurich",
        RecipeName = "Blank",
        AdminUsername = "admin",
        AdminEmail = "admin@example.com",
        AdminPassword = "P@ssw0rd!",
        DatabaseProvider = "Sqlite",
    };

    private static List<string> Validate(AutoSetupOptions options)
    {
        using var services = new ServiceCollection()
            .AddSingleton(new DatabaseProvider { Name = "SQLite", Value = "Sqlite", HasConnectionString = false })
            .AddSingleton(new DatabaseProvider { Name = "PostgreSQL", Value = "Postgres", HasConnectionString = true })
            .BuildServiceProvider();

        return [.. options.Validate(new ValidationContext(options, services, items: null)).Select(result => result.ErrorMessage!)];
    }
}
