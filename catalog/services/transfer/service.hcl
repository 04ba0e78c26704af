locals {
  # Types of endpoints that stand in a VPC.
  of_vpcs = ["VPC", "VPC_ENDPOINT"]
}

service "transfer" {
  title      = "AWS Transfer Family"
  names      = ["AWS Transfer for SFTP", "sftp", "ftps", "as2"]
  model      = "abstracted"
  prefixes   = ["AWS::Transfer::"]
  because    = "AWS runs the servers for SFTP, FTPS, FTP, AS2 and browsers and patches them; the customer chooses protocols and security policy, looks after users and their keys, and says from where the endpoint is reached."
  sources    = ["best-practices-wp", "transfer-security", "transfer-security-policies"]
  classed_by = "transfer-security-policies"

  type "AWS::Transfer::Server" {
    title  = "Server"
    traits = ["host", "endpoint"]
  }
  type "AWS::Transfer::WebApp" {
    title  = "Web app"
    traits = ["host", "endpoint"]
  }
  type "AWS::Transfer::Connector" {
    title  = "Connector"
    traits = ["endpoint"]
  }
  type "AWS::Transfer::User" {
    title  = "User"
    traits = ["identity"]
    bears  = ["iam.platform"]
  }
  type "AWS::Transfer::HostKey" {
    title  = "Host key"
    traits = ["setting"]
    bears  = ["data.keys"]
  }
  type "AWS::Transfer::Certificate" {
    title  = "Certificate"
    traits = ["setting"]
    bears  = ["data.keys"]
  }
  type "AWS::Transfer::Workflow" {
    title  = "Workflow"
    traits = ["code"]
  }
  settings = ["AWS::Transfer::Agreement", "AWS::Transfer::Profile"]
}

override "transfer-users" {
  on      = ["AWS::Transfer::Server", "AWS::Transfer::WebApp", "AWS::Transfer::User"]
  holders = { "iam.platform" = "customer", "data.transit" = "shared" }
  parts = {
    "data.transit" = {
      aws      = "Offers SFTP, FTPS and HTTPS with the algorithms of the security policy."
      customer = "Leaving plain FTP off, and naming a current security policy."
    }
  }
  because    = "Users, their keys and passwords are not IAM's, and plain FTP as well as old algorithms are choices."
  source     = "transfer-security-policies"
  confidence = "derived"
}

override "transfer-vpc" {
  on         = ["AWS::Transfer::Server"]
  when       = contains(local.of_vpcs, self.EndpointType)
  holders    = { "net.firewall" = "customer", "net.segmentation" = "customer" }
  because    = "The endpoint stands in the customer's subnets behind its security groups."
  source     = "transfer-endpoints"
  confidence = "derived"
  example "applies" { EndpointType = "VPC" }
  example "does-not-apply" "the default" { Protocols = ["SFTP"] }
  example "does-not-apply" "public" { EndpointType = "PUBLIC" }
  example "unknown" { EndpointType = unknown("parameter without default") }
}
