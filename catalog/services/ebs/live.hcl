live "AWS::DLM::LifecyclePolicy" {
  service   = "dlm"
  operation = "GetLifecyclePolicies"
  actions   = ["dlm:GetLifecyclePolicies"]
  items     = "Policies[]"
  id        = "PolicyId"
  core      = true
  equal     = ["DefaultPolicy", "PolicyDetails", "PolicyDetails.Actions.CrossRegionCopy.EncryptionConfiguration.CmkArn", "PolicyDetails.Actions.CrossRegionCopy.EncryptionConfiguration.Encrypted", "PolicyDetails.CreateInterval", "PolicyDetails.PolicyType", "PolicyDetails.ResourceTypes", "PolicyDetails.RetainInterval", "PolicyDetails.Schedules.CreateRule.CronExpression", "PolicyDetails.Schedules.CreateRule.Interval", "PolicyDetails.Schedules.CrossRegionCopyRules.CmkArn", "PolicyDetails.Schedules.CrossRegionCopyRules.Encrypted", "PolicyDetails.Schedules.RetainRule.Count", "PolicyDetails.Schedules.RetainRule.Interval", "PolicyDetails.Schedules.RetainRule.IntervalUnit", "State"]
  set = {
    CreateInterval = self.PolicyDetails.CreateInterval
    RetainInterval = self.PolicyDetails.RetainInterval
  }
  follow "GetLifecyclePolicy" {
    actions = ["dlm:GetLifecyclePolicy"]
    input   = { PolicyId = self.PolicyId }
    root    = "Policy"
    whole   = true
  }
}

live "AWS::EC2::EbsEncryptionByDefault" {
  service   = "ec2"
  operation = "GetEbsEncryptionByDefault"
  actions   = ["ec2:GetEbsEncryptionByDefault"]
  core      = true
  set = {
    Enabled = self.EbsEncryptionByDefault
  }
}

live "AWS::EC2::Volume" {
  service   = "ec2"
  operation = "DescribeVolumes"
  actions   = ["ec2:DescribeVolumes"]
  input     = { MaxResults = 1000 }
  items     = "Volumes[]"
  id        = "VolumeId"
  page      = { in = "NextToken", out = "NextToken" }
  core      = true
  equal     = ["Encrypted", "KmsKeyId", "MultiAttachEnabled", "OutpostArn", "Tags"]
  absent    = ["SnapshotId", "SourceVolumeId"]
}

live "AWS::EC2::SnapshotBlockPublicAccess" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "ec2:GetSnapshotBlockPublicAccessState"]
  input     = { TypeName = "AWS::EC2::SnapshotBlockPublicAccess" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "ec2:GetSnapshotBlockPublicAccessState"]
    input   = { TypeName = "AWS::EC2::SnapshotBlockPublicAccess", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}

live "AWS::EC2::VolumeAttachment" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "ec2:DescribeVolumes"]
  input     = { TypeName = "AWS::EC2::VolumeAttachment" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "ec2:DescribeVolumes"]
    input   = { TypeName = "AWS::EC2::VolumeAttachment", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}
