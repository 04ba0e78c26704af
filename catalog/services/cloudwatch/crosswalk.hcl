cloudwatch-alarm-has-action = { guard = "CLOUDWATCH_ALARM_ACTION_CHECK", prowler = "cloudwatch_alarm_actions_alarm_state_configured", security-hub = "CloudWatch.15",
  requirements = { nist-800-53-r5 = ["SI-4(5)", "IR-4"] } }
cloudwatch-alarm-actions-enabled = { checkov = "CKV_AWS_319", config = "cloudwatch-alarm-action-enabled-check", prowler = "cloudwatch_alarm_actions_enabled",
  security-hub = "CloudWatch.17", requirements = { nist-800-53-r5 = "SI-4(5)" } }
