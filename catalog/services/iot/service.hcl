service "iot" {
  title      = "AWS IoT Core"
  names      = ["AWS IoT", "iot-data", "AWS IoT Data Plane", "IoT Data Plane", "iotdata", "iot-jobs-data", "AWS IoT Jobs Data Plane", "IoT Jobs Data Plane", "iot device management", "iot device defender", "mqtt broker"]
  model      = "abstracted"
  prefixes   = ["AWS::IoT::"]
  because    = "AWS runs the message broker, the registry and the rules engine. The devices themselves are the customer's: where they stand, what runs on them, their updates, and the certificates and policies they connect with."
  sources    = ["best-practices-wp", "iot-vuln"]
  classed_by = "iot-vuln"

  type "AWS::IoT::Thing" {
    title  = "Thing (a device)"
    name   = "ThingName"
    traits = ["host", "code", "identity"]
  }
  type "AWS::IoT::ThingGroup" {
    title  = "Thing group"
    name   = "ThingGroupName"
    traits = ["setting"]
  }
  type "AWS::IoT::Certificate" {
    title  = "Device certificate"
    traits = ["identity"]
  }
  type "AWS::IoT::CACertificate" {
    title  = "CA certificate"
    traits = ["identity"]
  }
  type "AWS::IoT::Policy" {
    title  = "IoT policy"
    name   = "PolicyName"
    traits = ["identity", "policy"]
  }
  type "AWS::IoT::Authorizer" {
    title  = "Custom authorizer"
    name   = "AuthorizerName"
    traits = ["identity", "code"]
  }
  type "AWS::IoT::RoleAlias" {
    title  = "Role alias"
    name   = "RoleAlias"
    traits = ["identity"]
  }
  type "AWS::IoT::ProvisioningTemplate" {
    title  = "Provisioning template"
    name   = "TemplateName"
    traits = ["identity"]
  }
  type "AWS::IoT::DomainConfiguration" {
    title  = "Domain configuration (endpoint)"
    name   = "DomainConfigurationName"
    traits = ["host", "endpoint"]
  }
  type "AWS::IoT::TopicRule" {
    title   = "Topic rule"
    name    = "RuleName"
    traits  = ["host", "code"]
    secrets = ["TopicRulePayload.Actions.Http.Headers.Value", "TopicRulePayload.ErrorAction.Http.Headers.Value"]
  }
  type "AWS::IoT::TopicRuleDestination" {
    title  = "Destination of topic rules"
    traits = ["endpoint"]
  }
  type "AWS::IoT::Stream" {
    title  = "Stream (files for devices)"
    name   = "StreamId"
    traits = ["store"]
  }
  type "AWS::IoT::SoftwarePackageVersion" {
    title  = "Version of a software package"
    name   = "VersionName"
    traits = ["code"]
  }
  type "AWS::IoT::EncryptionConfiguration" {
    title  = "Encryption configuration"
    traits = ["setting"]
    bears  = ["data.keys", "data.encrypt-rest"]
  }
  type "AWS::IoT::Logging" {
    title  = "Logging"
    traits = ["trail"]
  }
  type "AWS::IoT::ResourceSpecificLogging" {
    title  = "Logging of a target"
    traits = ["trail"]
  }
}

override "iot-device" {
  inherit    = "device"
  on         = ["AWS::IoT::Thing"]
  because    = "A thing stands for a device outside AWS: hardware, firmware, updates and the place where it stands are the customer's; AWS answers for the broker it talks to."
  source     = "iot-security"
  confidence = "derived"
}

override "iot-custom-domain" {
  on      = ["AWS::IoT::DomainConfiguration"]
  holders = { "data.transit" = "shared" }
  modes   = { "data.transit" = "configured" }
  parts = {
    "data.transit" = {
      aws      = "Speaks TLS on every endpoint."
      customer = "The TLS security policy and server certificates of the endpoint, and certificates on the devices."
    }
  }
  because    = "AWS ends TLS; which versions it still accepts is set with the endpoint."
  source     = "iot-security"
  confidence = "derived"
}

override "iot-topic-rule-code" {
  on      = ["AWS::IoT::TopicRule"]
  holders = { "app.software" = "customer" }
  parts = {
    "app.software" = {
      customer = "The rule's query and the actions, functions and roles it sets in motion."
    }
  }
  because    = "A rule runs what the customer wrote."
  source     = "iot-security"
  confidence = "derived"
}

override "iot-own-name" {
  inherit = "own-name"
  on      = ["AWS::IoT::DomainConfiguration"]
}
