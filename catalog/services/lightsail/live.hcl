live "AWS::Lightsail::Bucket" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "lightsail:GetBuckets"]
  input     = { TypeName = "AWS::Lightsail::Bucket" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "lightsail:GetBuckets"]
    input   = { TypeName = "AWS::Lightsail::Bucket", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}

live "AWS::Lightsail::Database" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "lightsail:GetRelationalDatabases"]
  input     = { TypeName = "AWS::Lightsail::Database" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  unreadable = {
    "MasterUserPassword" = "Cloud Control never gives it back"
  }
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "lightsail:GetRelationalDatabase", "lightsail:GetRelationalDatabases"]
    input   = { TypeName = "AWS::Lightsail::Database", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}

live "AWS::Lightsail::Instance" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "lightsail:GetInstances"]
  input     = { TypeName = "AWS::Lightsail::Instance" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "lightsail:GetInstance", "lightsail:GetInstances"]
    input   = { TypeName = "AWS::Lightsail::Instance", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}

live "AWS::Lightsail::LoadBalancerTlsCertificate" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "lightsail:GetLoadBalancer", "lightsail:GetLoadBalancerTlsCertificates"]
  input     = { TypeName = "AWS::Lightsail::LoadBalancerTlsCertificate" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "lightsail:GetLoadBalancer", "lightsail:GetLoadBalancerTlsCertificates"]
    input   = { TypeName = "AWS::Lightsail::LoadBalancerTlsCertificate", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}
