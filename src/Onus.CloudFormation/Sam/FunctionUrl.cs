using Onus.Core.Values;

namespace Onus.CloudFormation.Sam;

/// <summary>The address at which a function answers by itself, and who may call it.</summary>
internal static class FunctionUrl
{
    public static void Expand(SamResource function, FunctionTarget target, string? alias)
    {
        if (function["FunctionUrlConfig"] is not MapValue given)
        {
            return;
        }

        var m = function.M;
        function.Add(function.Id + "Url", "AWS::Lambda::Url", m.Map(
            ("TargetFunctionArn", target.Name),
            ("AuthType", given["AuthType"]),
            ("Cors", given["Cors"]),
            ("InvokeMode", given["InvokeMode"])));
        if (given["AuthType"] is not { } type || function.Stack.Text(type) == "AWS_IAM")
        {
            return;
        }

        if (SamStack.IsFunction(type) && function.Stack.Text(type) is null)
        {
            return;
        }

        function.Add(function.Id + "UrlPublicPermissions", "AWS::Lambda::Permission", m.Map(
            ("Action", m.Text("lambda:InvokeFunctionUrl")),
            ("FunctionName", target.Name),
            ("Principal", m.Text("*")),
            ("FunctionUrlAuthType", type)));
        function.Add(function.Id + "URLInvokeAllowPublicAccess", "AWS::Lambda::Permission", m.Map(
            ("Action", m.Text("lambda:InvokeFunction")),
            ("FunctionName", target.Name),
            ("Principal", m.Text("*")),
            ("InvokedViaFunctionUrl", m.Flag(true))));
    }
}
