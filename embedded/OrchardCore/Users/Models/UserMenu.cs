using OrchardCore.Entities;

namespace OrchardCore.Users.Models;

/// <summary>The menu of the signed-in user; drivers add to it.</summary>
public class UserMenu : Entity
{
}
