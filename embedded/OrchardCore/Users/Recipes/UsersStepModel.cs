namespace OrchardCore.Users.Recipes;

internal sealed class UsersStepModel
{
    public UsersStepUserModel[] Users { get; set; } = [];
}
