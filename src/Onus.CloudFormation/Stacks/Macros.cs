namespace Onus.CloudFormation.Stacks;

/// <summary>The transforms that a whole template goes through.</summary>
internal static class Macros
{
    /// <summary>AWS's own, which leave what the template declares as it is or are understood further on.</summary>
    private static readonly string[] Known = ["AWS::Serverless", "AWS::LanguageExtensions", "AWS::SecretsManager", "AWS::CodeDeploy", "AWS::CodeStar", "AWS::ServiceCatalog"];

    /// <summary>Warns of macros that may add or change resources unseen.</summary>
    public static void Check(StackScope scope)
    {
        foreach (var (name, origin) in scope.Template.Transforms)
        {
            if (!Array.Exists(Known, known => name.StartsWith(known, StringComparison.Ordinal)))
            {
                scope.Warning("cfn-macro", $"What the macro \"{name}\" makes of the template is not seen.", origin, $"Scan the processed template as well: 'aws cloudformation get-template --template-stage Processed'.");
            }
        }

        if ((scope.Template.Section("Resources")["Fn::Transform"] ?? scope.Template.Root["Fn::Transform"]) is { } include)
        {
            scope.Warning("cfn-macro", $"The resources that a transform adds are not seen.", include.Origin, $"Scan the processed template as well: 'aws cloudformation get-template --template-stage Processed'.");
        }
    }

    /// <summary>Whether names may be there that the template does not declare.</summary>
    public static bool MayDeclare(StackScope scope) =>
        scope.Template.Transforms.Any(transform => !transform.Name.StartsWith("AWS::LanguageExtensions", StringComparison.Ordinal))
        || scope.Template.Section("Resources").ContainsKey("Fn::Transform")
        || scope.Template.Section("Parameters").ContainsKey("Fn::Transform");
}
