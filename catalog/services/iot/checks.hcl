check "iot-policy-actions-named" {
  title          = "IoT policies name the actions that they allow"
  responsibility = "iam.grant"
  resource       = "AWS::IoT::Policy"
  severity       = "high"
  condition      = !anytrue([for s in policy_statements(self.PolicyDocument) : s.Effect == "Allow" && anytrue([for a in s.Actions : a == "*" || lower(a) == "iot:*"])])
  why            = "One stolen device certificate with such a policy can listen to, and speak for, the whole fleet."
  fix            = "Name the actions in {PolicyDocument}: iot:Connect, iot:Publish, iot:Subscribe, iot:Receive, as far as the device needs them."
  source         = "iot-security"
  confidence     = "derived"
  example "pass" { PolicyDocument = { Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "iot:Connect", Resource = "arn:aws:iot:eu-west-1:111122223333:client/sensor-1" }] } }
  example "fail" { PolicyDocument = { Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "iot:*", Resource = "*" }] } }
}

check "iot-policy-resources-named" {
  title          = "IoT policies name the clients and topics that they allow"
  responsibility = "iam.grant"
  resource       = "AWS::IoT::Policy"
  severity       = "medium"
  condition      = !anytrue([for s in policy_statements(self.PolicyDocument) : s.Effect == "Allow" && contains(s.Resources, "*")])
  why            = "A device that may use every client id and topic can push others off the broker and read what they send."
  fix            = "Name clients, topics and topic filters in Resource, with policy variables such as the thing's name."
  source         = "iot-security"
  confidence     = "derived"
  example "pass" { PolicyDocument = { Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "iot:Connect", Resource = "arn:aws:iot:eu-west-1:111122223333:client/sensor-1" }] } }
  example "fail" { PolicyDocument = { Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "iot:Publish", Resource = ["*"] }] } }
}

check "iot-authorizer-checks-signatures" {
  title          = "IoT custom authorizers check the signature of tokens"
  responsibility = "iam.identities"
  resource       = "AWS::IoT::Authorizer"
  severity       = "medium"
  condition      = self.SigningDisabled != true
  why            = "Without the check every caller with any token sets the authorizer's function off, at the customer's cost and risk."
  fix            = "Leave {SigningDisabled} at false, with {TokenKeyName} and {TokenSigningPublicKeys}."
  remedy         = { SigningDisabled = false }
  source         = "iot-security"
  confidence     = "derived"
  example "pass" "AWS's default" { AuthorizerName = "doors" }
  example "fail" { SigningDisabled = true }
}

check "iot-endpoint-requires-tls-1-2" {
  title          = "IoT endpoints speak TLS 1.2 at least"
  responsibility = "data.transit"
  resource       = "AWS::IoT::DomainConfiguration"
  severity       = "medium"
  condition      = !strcontains(self.TlsConfig.SecurityPolicy, "_TLS12_1_0_")
  why            = "The older security policies still accept TLS 1.0 and 1.1, whose ciphers are broken."
  fix            = "Set {TlsConfig.SecurityPolicy} to IotSecurityPolicy_TLS13_1_2_2022_10 or a later one."
  source         = "iot-security"
  confidence     = "derived"
  example "pass" { TlsConfig = { SecurityPolicy = "IotSecurityPolicy_TLS13_1_2_2022_10" } }
  example "pass" "AWS's default" { DomainConfigurationName = "devices" }
  example "fail" { TlsConfig = { SecurityPolicy = "IotSecurityPolicy_TLS12_1_0_2016_01" } }
}

check "iot-logging-on" {
  title          = "IoT Core logs what devices and rules do"
  responsibility = "ops.logging"
  resource       = "AWS::IoT::Logging"
  severity       = "low"
  like           = is_not(self.DefaultLogLevel, "DISABLED")
  why            = "Without logs nobody sees which devices are refused, and which connect that should not."
  fix            = "Set {DefaultLogLevel} to ERROR, WARN or INFO."
  remedy         = { DefaultLogLevel = "ERROR" }
  source         = "iot-security"
  confidence     = "derived"
  example "pass" { DefaultLogLevel = "ERROR" }
}
