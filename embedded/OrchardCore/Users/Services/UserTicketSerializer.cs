using Microsoft.AspNetCore.Authentication;
using OrchardCore.Roles.Services;

namespace OrchardCore.Users.Services;

/// <summary>Writes tickets without the claims that come from roles.</summary>
internal sealed class UserTicketSerializer : IDataSerializer<AuthenticationTicket>
{
    public byte[] Serialize(AuthenticationTicket model)
        => TicketSerializer.Default.Serialize(
            new AuthenticationTicket(RoleIdentities.RemoveFrom(model.Principal), model.Properties, model.AuthenticationScheme));

    public AuthenticationTicket? Deserialize(byte[] data)
        => TicketSerializer.Default.Deserialize(data);
}
