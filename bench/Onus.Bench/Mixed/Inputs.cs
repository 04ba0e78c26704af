namespace Onus.Bench.Mixed;

/// <summary>The inputs that are generated, by the names that <c>bench/run</c> gives them.</summary>
internal static class Inputs
{
    private const int InTemplate = 50;

    /// <summary>Writes an input of some resources into a file or folder.</summary>
    public static void Write(string kind, int count, string path)
    {
        Action<int, string> write = kind switch
        {
            "template" => MixedTemplate.Write,
            "templates" => (number, folder) => MixedTemplate.WriteFolder(number, InTemplate, folder),
            "plan" => MixedPlan.Write,
            "folder" => TerraformGenerator.WriteFolder,
            "simple-template" => TemplateGenerator.Write,
            "simple-plan" => TerraformGenerator.WritePlan,
            "state" => TerraformGenerator.WriteState,
            _ => throw new ArgumentException($"There is no input of kind {kind}."),
        };
        write(count, path);
    }
}
