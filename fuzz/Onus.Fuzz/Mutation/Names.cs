namespace Onus.Fuzz.Mutation;

/// <summary>Other names for a file.</summary>
internal static class Names
{
    private static readonly string[] All =
    [
        "main.tf", "main.tf.json", "override.tf", "x_override.tf.json", "terraform.tfvars", "a.auto.tfvars", "a.auto.tfvars.json", "terraform.tfstate", "plan.json", "template.yaml", "t.template", "stack.json",
        "manifest.json", "tree.json", "Shop.template.json", "nested.yaml", "modules.json", "onus.hcl", "parameters.json", "versions.tofu", "README", "x.YML", "a b.yaml", "ü.yaml", "-x.yaml", "\u202e.tf",
    ];

    public static string Change(string path, Random random)
    {
        var name = All[random.Next(All.Length)];
        var slash = path.LastIndexOf('/');
        return random.Next(3) switch { 0 => "deeper/" + name, 1 => name, _ => path[..(slash + 1)] + name };
    }
}
