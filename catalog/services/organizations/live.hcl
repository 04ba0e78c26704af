live "AWS::Organizations::Organization" {
  service   = "organizations"
  operation = "DescribeOrganization"
  actions   = ["organizations:DescribeOrganization"]
  items     = "Organization"
  id        = "Id"
  scope     = "global"
  core      = true
  not_set   = ["AWSOrganizationsNotInUseException"]
  only      = self.MasterAccountId == provider.account
  equal     = ["FeatureSet"]
  meta = {
    RootFeatures = { Enabled = self.ListOrganizationsFeatures == null ? [] : each(self.ListOrganizationsFeatures.EnabledFeatures) }
  }
  follow "ListOrganizationsFeatures" {
    service = "iam"
    actions = ["iam:ListOrganizationsFeatures"]
    not_set = ["ServiceAccessNotEnabled", "ServiceAccessNotEnabledException"]
  }
}

live "AWS::Organizations::PolicyType" {
  service   = "organizations"
  operation = "ListRoots"
  actions   = ["organizations:ListRoots"]
  parent    = "AWS::Organizations::Organization"
  helper    = true
  items     = "Roots[].PolicyTypes[]"
  id        = "Type"
  page      = { in = "NextToken", out = "NextToken" }
  scope     = "global"
  only      = self.Status == "ENABLED"
}

live "AWS::Organizations::Policy" {
  service    = "organizations"
  operation  = "ListPolicies"
  actions    = ["organizations:ListPolicies"]
  parent     = "AWS::Organizations::PolicyType"
  input      = { Filter = self.parent.Type }
  items      = "Policies[]"
  id         = "Id"
  page       = { in = "NextToken", out = "NextToken" }
  scope      = "global"
  core       = true
  undeclared = self.AwsManaged == true ? "one of AWS's own" : null
  equal      = ["Description", "Name", "Type"]
  set = {
    Content   = self.AwsManaged == true ? null : json(self.DescribePolicy.Content)
    TargetIds = self.AwsManaged == true ? null : [for t in each(self.ListTargetsForPolicy.Targets) : t.TargetId]
  }
  follow "DescribePolicy" {
    actions = ["organizations:DescribePolicy"]
    input   = { PolicyId = self.Id }
    when    = self.AwsManaged != true
    root    = "Policy"
  }
  follow "ListTargetsForPolicy" {
    actions = ["organizations:ListTargetsForPolicy"]
    input   = { PolicyId = self.Id }
    when    = self.AwsManaged != true
    page    = { in = "NextToken", out = "NextToken" }
  }
}
