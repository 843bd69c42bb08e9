namespace OrchardCore.Email.Services;

internal static class MailAddresses
{
    public static string[] Split(string? addresses)
        => addresses?.Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
}
