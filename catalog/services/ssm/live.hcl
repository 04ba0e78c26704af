live "AWS::SSM::Association" {
  service   = "ssm"
  operation = "ListAssociations"
  actions   = ["ssm:ListAssociations"]
  items     = "Associations[]"
  id        = "AssociationId"
  page      = { in = "NextToken", out = "NextToken" }
  core      = true
  equal     = ["InstanceId", "Name", "Parameters", "ScheduleExpression", "Targets.Key", "Targets.Values"]
  set = {
    OutputLocation = { S3Location = { OutputS3BucketName = self.OutputLocation.S3Location.OutputS3BucketName } }
  }
  follow "DescribeAssociation" {
    actions = ["ssm:DescribeAssociation"]
    input   = { AssociationId = self.AssociationId }
    root    = "AssociationDescription"
    whole   = true
  }
}

live "AWS::SSM::Document" {
  service   = "ssm"
  operation = "ListDocuments"
  actions   = ["ssm:ListDocuments"]
  input     = { Filters = [{ Key = "Owner", Values = ["Self"] }] }
  items     = "DocumentIdentifiers[]"
  id        = "Name"
  page      = { in = "NextToken", out = "NextToken" }
  equal     = ["DocumentType"]
  set = {
    Content = self.GetDocument.Content
  }
  follow "GetDocument" {
    actions = ["ssm:GetDocument"]
    input   = { Name = self.Name, DocumentFormat = "JSON" }
  }
}

live "AWS::SSM::Parameter" {
  service   = "ssm"
  operation = "DescribeParameters"
  actions   = ["ssm:DescribeParameters"]
  input     = { MaxResults = 50 }
  items     = "Parameters[]"
  id        = "Name"
  page      = { in = "NextToken", out = "NextToken" }
  equal     = ["Name", "Type"]
  unreadable = {
    "Value" = "it is content, which is not read"
  }
}

live "AWS::SSM::MaintenanceWindow" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "ssm:DescribeMaintenanceWindows"]
  input     = { TypeName = "AWS::SSM::MaintenanceWindow" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "ssm:GetMaintenanceWindow", "ssm:ListTagsForResource"]
    input   = { TypeName = "AWS::SSM::MaintenanceWindow", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}

live "AWS::SSM::PatchBaseline" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "ssm:DescribePatchBaselines", "ssm:GetDefaultPatchBaseline", "ssm:GetPatchBaseline", "ssm:ListTagsForResource"]
  input     = { TypeName = "AWS::SSM::PatchBaseline" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "ssm:GetDefaultPatchBaseline", "ssm:GetPatchBaseline", "ssm:ListTagsForResource"]
    input   = { TypeName = "AWS::SSM::PatchBaseline", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}

live "AWS::SSM::ResourceDataSync" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "ssm:ListResourceDataSync"]
  input     = { TypeName = "AWS::SSM::ResourceDataSync" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "ssm:ListResourceDataSync"]
    input   = { TypeName = "AWS::SSM::ResourceDataSync", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}

live "AWS::SSM::ResourcePolicy" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "ssm:GetResourcePolicies"]
  input     = { TypeName = "AWS::SSM::ResourcePolicy" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "ssm:GetResourcePolicies"]
    input   = { TypeName = "AWS::SSM::ResourcePolicy", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}

live "AWS::SSMGuiConnect::Preferences" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "ssm-guiconnect:GetConnectionRecordingPreferences"]
  input     = { TypeName = "AWS::SSMGuiConnect::Preferences" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "ssm-guiconnect:GetConnectionRecordingPreferences"]
    input   = { TypeName = "AWS::SSMGuiConnect::Preferences", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}
