using Onus.Core.Values;

namespace Onus.CloudFormation.Sam;

/// <summary>The usage plan and key of an API that asks for keys.</summary>
internal static class UsagePlans
{
    public static void Expand(SamResource api, string stage)
    {
        var plan = (api["Auth"] as MapValue)?["UsagePlan"] as MapValue;
        var kind = api.Stack.Text(plan?["CreateUsagePlan"]);
        if (plan is null || kind is not ("PER_API" or "SHARED"))
        {
            return;
        }

        var m = api.M;
        var isShared = kind == "SHARED";
        var prefix = isShared ? "Serverless" : api.Id;
        var stages = m.Map(("ApiId", m.Ref(api.Id)), ("Stage", m.Ref(stage)));
        api.Add(prefix + "UsagePlan", "AWS::ApiGateway::UsagePlan", m.Map(
            ("ApiStages", m.List(stages)),
            ("UsagePlanName", plan["UsagePlanName"]),
            ("Description", plan["Description"]),
            ("Quota", plan["Quota"]),
            ("Tags", plan["Tags"]),
            ("Throttle", plan["Throttle"])), ("DependsOn", m.Texts(api.Id)));
        api.Add(prefix + "ApiKey", "AWS::ApiGateway::ApiKey", m.Map(
            ("Enabled", m.Flag(true)),
            ("StageKeys", m.List(m.Map(("RestApiId", m.Ref(api.Id)), ("StageName", m.Ref(stage)))))), ("DependsOn", m.Texts(prefix + "UsagePlan")));
        api.Add(prefix + "UsagePlanKey", "AWS::ApiGateway::UsagePlanKey", m.Map(
            ("KeyId", m.Ref(prefix + "ApiKey")), ("KeyType", m.Text("API_KEY")), ("UsagePlanId", m.Ref(prefix + "UsagePlan"))), ("DependsOn", m.Texts(prefix + "ApiKey")));
    }
}
