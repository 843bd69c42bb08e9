using OrchardCore.Entities;

namespace OrchardCore.Admin.Models;

/// <summary>The bar at the top of the admin; drivers add to it.</summary>
public class Navbar : Entity
{
}
