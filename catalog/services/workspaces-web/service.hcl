service "workspaces-web" {
  title    = "Amazon WorkSpaces Secure Browser"
  names    = ["Amazon WorkSpaces Web", "WorkSpaces Web", "workspaces secure browser", "secure browser"]
  model    = "abstracted"
  prefixes = ["AWS::WorkSpacesWeb::"]
  because  = "AWS runs and patches the browser and throws it away after each session; which VPC it may reach, what may be copied out, browser policies and who may use it are the customer's."
  sources  = ["workspaces-web-security", "srm-page"]

  type "AWS::WorkSpacesWeb::Portal" {
    title  = "Portal"
    traits = ["host", "endpoint"]
    bears  = ["data.keys", "data.encrypt-rest"]
  }
  type "AWS::WorkSpacesWeb::NetworkSettings" {
    title  = "Network settings"
    traits = ["network"]
  }
  type "AWS::WorkSpacesWeb::IpAccessSettings" {
    title  = "IP access settings"
    traits = ["network"]
    bears  = ["net.exposure"]
  }
  type "AWS::WorkSpacesWeb::IdentityProvider" {
    title  = "Identity provider"
    traits = ["identity"]
  }
  type "AWS::WorkSpacesWeb::SessionLogger" {
    title  = "Session logger"
    traits = ["trail"]
  }
  settings = [
    "AWS::WorkSpacesWeb::BrowserSettings",
    "AWS::WorkSpacesWeb::DataProtectionSettings",
    "AWS::WorkSpacesWeb::TrustStore",
    "AWS::WorkSpacesWeb::UserAccessLoggingSettings",
    "AWS::WorkSpacesWeb::UserSettings",
  ]
}

override "workspaces-web-network" {
  on         = ["AWS::WorkSpacesWeb::NetworkSettings", "AWS::WorkSpacesWeb::IpAccessSettings"]
  holders    = { "net.firewall" = "customer", "net.segmentation" = "customer" }
  because    = "Sessions reach the network through subnets and security groups that the customer names, from addresses that it admits."
  source     = "workspaces-web-security"
  confidence = "derived"
}

source "workspaces-web-security" {
  title  = "Amazon WorkSpaces Secure Browser Administration Guide, Security"
  url    = "https://docs.aws.amazon.com/workspaces-web/latest/adminguide/security.html"
  opened = false
}
