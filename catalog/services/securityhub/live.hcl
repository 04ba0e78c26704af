live "AWS::SecurityHub::Hub" {
  service   = "securityhub"
  operation = "DescribeHub"
  actions   = ["securityhub:DescribeHub"]
  id        = "HubArn"
  core      = true
  not_set   = ["InvalidAccessException"]
  equal     = ["AutoEnableControls"]
  unreadable = {
    "EnableDefaultStandards" = "exists at creation only"
  }
}

live "AWS::SecurityHub::Finding" {
  service   = "securityhub"
  operation = "GetFindings"
  actions   = ["securityhub:GetFindings"]
  parent    = "AWS::SecurityHub::Hub"
  input     = { Filters = { RecordState = [{ Value = "ACTIVE", Comparison = "EQUALS" }], SeverityLabel = [{ Value = "CRITICAL", Comparison = "EQUALS" }, { Value = "HIGH", Comparison = "EQUALS" }], Type = [{ Value = "Software and Configuration Checks/Vulnerabilities", Comparison = "PREFIX" }] }, MaxResults = 100 }
  items     = "Findings[]"
  id        = "Id"
  page      = { in = "NextToken", out = "NextToken" }
  core      = true
  evidence  = "software"
  set = {
    Findings = [{ SchemaVersion = self.SchemaVersion, Id = self.Id, ProductName = self.ProductName, Severity = { Label = self.Severity.Label }, RecordState = self.RecordState, Workflow = { Status = self.Workflow.Status }, LastObservedAt = self.LastObservedAt, UpdatedAt = self.UpdatedAt, Resources = [for r in each(self.Resources) : { Id = r.Id, Type = r.Type, Details = { AwsEcrContainerImage = { ImageDigest = r.Details.AwsEcrContainerImage.ImageDigest } } }], Vulnerabilities = [for v in each(self.Vulnerabilities) : { Id = v.Id, VulnerablePackages = [for p in each(v.VulnerablePackages) : { PackageManager = p.PackageManager }] }] }]
  }
}

live "AWS::SecurityHub::Standard" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "securityhub:GetEnabledStandards"]
  input     = { TypeName = "AWS::SecurityHub::Standard" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "securityhub:DescribeStandardsControls", "securityhub:GetEnabledStandards"]
    input   = { TypeName = "AWS::SecurityHub::Standard", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}
