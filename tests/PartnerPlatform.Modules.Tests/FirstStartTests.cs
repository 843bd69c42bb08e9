namespace PartnerPlatform.Modules.Tests;

public sealed class FirstStartTests(PortalHost host)
{
    [Fact]
    public void The_accounts_are_printed_and_configured_passwords_are_not()
    {
        host.Output.ShouldContain("camille.laurent");
        host.Output.ShouldContain("Host operator");
        host.Output.ShouldNotContain(PortalHost.Password);
    }
}
