using Onus.Core.Values;

namespace Onus.CloudFormation.Sam;

/// <summary>How CodeDeploy moves traffic to a function's new version.</summary>
internal sealed class DeploymentPreference
{
    private const string Application = "ServerlessDeploymentApplication";
    private const string RoleId = "CodeDeployServiceRole";
    private static readonly HashSet<string> Configurations = new(StringComparer.Ordinal)
    {
        "Canary10Percent5Minutes", "Canary10Percent10Minutes", "Canary10Percent15Minutes", "Canary10Percent30Minutes", "Linear10PercentEvery10Minutes",
        "Linear10PercentEvery1Minute", "Linear10PercentEvery2Minutes", "Linear10PercentEvery3Minutes", "AllAtOnce",
    };

    private readonly SamResource _function;
    private readonly MapValue _given;
    private readonly ValueFactory _m;

    private DeploymentPreference(SamResource function, MapValue given)
    {
        _function = function;
        _given = given;
        _m = function.M;
    }

    public bool IsEnabled { get; private init; }

    private bool HasRole => SamStack.Given(_given["Role"]) is not null;

    /// <summary>The preference of a function; null when there is none or it is switched off.</summary>
    public static DeploymentPreference? Of(SamResource function)
    {
        if (function["DeploymentPreference"] is not MapValue given || given.Count == 0 || SamStack.IsFunction(given))
        {
            return null;
        }

        var enabled = function.Stack.Peek(given["Enabled"]);
        return enabled is not (null or NullValue) && function.Stack.Flag(enabled) != true && !SamStack.IsFunction(enabled)
            ? null
            : new DeploymentPreference(function, given) { IsEnabled = true };
    }

    /// <summary>What the alias says of it.</summary>
    public Value Update()
    {
        var hooks = _given["Hooks"] as MapValue;
        return _m.Map(("CodeDeployLambdaAliasUpdate", _m.Map(
            ("ApplicationName", _m.Ref(Application)),
            ("DeploymentGroupName", _m.Ref(_function.Id + "DeploymentGroup")),
            ("BeforeAllowTrafficHook", SamStack.Given(hooks?["PreTraffic"])),
            ("AfterAllowTrafficHook", SamStack.Given(hooks?["PostTraffic"])))));
    }

    /// <summary>Makes the deployment group; the application and its role come once for all.</summary>
    public void Expand()
    {
        _function.Stack.Shared.Deployments.Add((_function, HasRole, _function.Stack.Flag(_given["PassthroughCondition"]) == true));
        var triggers = SamStack.Given(_given["TriggerConfigurations"]);
        _function.Add(_function.Id + "DeploymentGroup", "AWS::CodeDeploy::DeploymentGroup", _m.Map(
            ("ApplicationName", _m.Ref(Application)),
            ("AlarmConfiguration", Alarms(SamStack.Given(_given["Alarms"]))),
            ("AutoRollbackConfiguration", _m.Map(("Enabled", _m.Flag(true)), ("Events", _m.Texts("DEPLOYMENT_FAILURE", "DEPLOYMENT_STOP_ON_ALARM", "DEPLOYMENT_STOP_ON_REQUEST")))),
            ("DeploymentConfigName", Configuration(_function.Stack.Peek(_given["Type"]) ?? _m.Text("AllAtOnce"), 0)),
            ("DeploymentStyle", _m.Map(("DeploymentOption", _m.Text("WITH_TRAFFIC_CONTROL")), ("DeploymentType", _m.Text("BLUE_GREEN")))),
            ("ServiceRoleArn", SamStack.Given(_given["Role"]) ?? _m.GetAtt(RoleId, "Arn")),
            ("TriggerConfigurations", triggers)));
    }

    /// <summary>Makes the application that all groups belong to, and the role of those that bring none.</summary>
    public static void Finish(SamStack stack)
    {
        var deployments = stack.Shared.Deployments;
        if (deployments.Count == 0)
        {
            return;
        }

        var first = deployments[0].Function;
        var m = first.M;
        string? condition = null;
        var conditions = deployments.Select(one => one.PassesCondition ? one.Function.Condition : null).Distinct().ToList();
        if (!conditions.Contains(null))
        {
            condition = "ServerlessCodeDeployCondition";
            var parts = conditions.Select(name => (Value)m.Map(("Condition", m.Text(name!)))).ToList();
            stack.Conditions[condition] = parts.Count == 1 ? parts[0] : m.Map(("Fn::Or", m.List(parts)));
            condition = parts.Count == 1 ? conditions[0] : condition;
            if (parts.Count == 1)
            {
                stack.Conditions.Remove("ServerlessCodeDeployCondition");
            }
        }

        var common = new SamResource(stack, Application, "", m.Map(("Condition", condition is null ? null : m.Text(condition))), first.Place) { IsImplicit = true };
        stack.Introduce(common);
        common.Add(Application, "AWS::CodeDeploy::Application", m.Map(("ComputePlatform", m.Text("Lambda"))));
        if (deployments.Exists(one => !one.HasRole))
        {
            common.Add(RoleId, "AWS::IAM::Role", m.Map(
                ("AssumeRolePolicyDocument", m.Trust("codedeploy.amazonaws.com")),
                ("ManagedPolicyArns", m.List(m.ManagedPolicy("service-role/AWSCodeDeployRoleForLambda")))));
        }
    }

    private Value Configuration(Value type, int depth)
    {
        if (depth < 16 && SamStack.IfOf(type) is { } choice)
        {
            return _m.If(choice.Condition, Configuration(choice.Then, depth + 1), Configuration(choice.Else, depth + 1));
        }

        return type is StringValue name && Configurations.Contains(name.Value)
            ? _m.Sub("CodeDeployDefault.Lambda${ConfigName}", ("ConfigName", type))
            : type;
    }

    private MapValue? Alarms(Value? alarms)
    {
        if (alarms is MapValue map)
        {
            return SamStack.IfOf(map) is { } choice
                ? _m.Map(("Alarms", _m.If(choice.Condition, Names(choice.Then), Names(choice.Else))), ("Enabled", _m.Flag(true)))
                : null;
        }

        return alarms is ListValue { Count: > 0 } list ? _m.Map(("Alarms", Names(list)), ("Enabled", _m.Flag(true))) : null;
    }

    private Value Names(Value alarms) => alarms is ListValue list ? _m.List([.. list.Items.Select(alarm => (Value)_m.Map(("Name", alarm)))]) : alarms;
}
