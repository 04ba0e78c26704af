# The heads of AWS's Acceptable Use Policy in words of our own, what of them a machine can see, and what a person has to attest. A signal is never a breach.

acceptable_use {
  title            = "AWS Acceptable Use Policy"
  names            = ["acceptable-use", "aup", "acceptable use policy"]
  plain            = "Everything that runs in an account has to keep to it, and so has everybody whom the account's holder lets use it."
  suspension       = "AWS may look into what it takes for a breach, remove or disable what is behind it, and suspend the account, with all that runs in it."
  reply            = "An abuse report wants an answer within 24 hours: what was the cause, and what was done about it."
  responsibilities = ["use.acceptable", "use.bulk-mail", "use.pentest"]
  sources          = ["aup", "abuse-notice"]
}

head "unlawful" {
  title            = "Nothing unlawful or fraudulent"
  means            = "The services serve no activity that is against the law or meant to deceive."
  attest           = "What runs in the account, and for whom, is known, and is lawful where it runs and where it is used."
  responsibilities = ["use.acceptable"]
}

head "rights" {
  title            = "The rights of others"
  means            = "The services are not used to violate what belongs to others, such as their works or their privacy."
  attest           = "Content that is stored or handed out is the team's own or licensed, and complaints about it are answered."
  responsibilities = ["use.acceptable"]
}

head "violence" {
  title            = "No violence"
  means            = "The services are not used to threaten with violence, terrorism or other serious harm, nor to call for it."
  attest           = "What users may publish is moderated, and somebody answers what is reported."
  responsibilities = ["use.acceptable"]
}

head "children" {
  title            = "No sexual exploitation of children"
  means            = "The services carry nothing that exploits or abuses children sexually, or promotes that."
  attest           = "Where users upload content, there is a way to find, report and remove such material."
  responsibilities = ["use.acceptable"]
}

head "security" {
  title            = "The security of others"
  means            = "The services are not used against the security, integrity or availability of any user, network, computer or device."
  attest           = "Tests of security keep to what AWS permits, and machines that were taken over are noticed and stopped."
  responsibilities = ["use.acceptable", "use.pentest"]
}

head "unsolicited-mail" {
  title            = "No unsolicited mass mail"
  means            = "The services do not send mail or other messages in masses to people who did not ask for them, nor help others to."
  attest           = "Mail goes to people who asked for it, and whoever wants no more of it gets none."
  responsibilities = ["use.acceptable", "use.bulk-mail"]
}

signal "open-mail-relay" {
  title   = "Port 25 is open to the whole internet"
  means   = "A mail server that everybody reaches is tried as a relay for spam within hours."
  heads   = ["unsolicited-mail"]
  checks  = ["security-group-no-public-smtp"]
  sources = ["aup"]
}

signal "outbound-mail" {
  title   = "Mail may leave straight from machines"
  means   = "Mail on port 25 from instances is how spam leaves an account; AWS restricts the port until it is asked to lift that."
  heads   = ["unsolicited-mail"]
  checks  = ["security-group-egress-no-smtp"]
  sources = ["aup", "ec2-port-25"]
}

signal "unheard-complaints" {
  title   = "Nobody hears of bounces and complaints"
  means   = "Complaints about mail that nobody hears of go on until AWS hears of them."
  heads   = ["unsolicited-mail"]
  checks  = ["ses-identity-hears-of-bounces", "ses-configuration-set-reports-bounces-and-complaints"]
  sources = ["aup", "ses-account"]
}

signal "mail-enforcement" {
  title   = "SES has put the account's mail under review, or stopped it"
  means   = "AWS has found something in what the account sends, and says what."
  heads   = ["unsolicited-mail"]
  checks  = ["ses-account-in-good-standing"]
  sources = ["ses-account"]
  live "ses:GetAccount" {
    path   = "EnforcementStatus"
    values = ["PROBATION", "SHUTDOWN"]
  }
}

signal "open-resolver" {
  title   = "DNS is open to the whole internet"
  means   = "A resolver that answers everybody multiplies attacks on others."
  heads   = ["security"]
  checks  = ["security-group-no-public-dns"]
  sources = ["aup"]
}

signal "open-proxy" {
  title   = "Ports of proxies are open to the whole internet"
  means   = "A proxy that serves everybody hides where attacks come from: they seem to come from the account."
  heads   = ["unlawful", "security"]
  checks  = ["security-group-no-public-proxy"]
  sources = ["aup"]
}

signal "amplifier" {
  title   = "Services that multiply attacks are open to the whole internet"
  means   = "Memcached and connectionless LDAP answer small forged requests with large answers, to whoever is attacked."
  heads   = ["security"]
  checks  = ["security-group-no-public-memcached", "security-group-no-public-ldap"]
  sources = ["aup"]
}

signal "open-control-port" {
  title   = "Control ports of clusters are open to the whole internet"
  means   = "Whoever reaches them starts what they like there, such as attacks on others."
  heads   = ["security"]
  checks  = ["security-group-no-public-container-control", "security-group-no-public-hadoop"]
  sources = ["aup"]
}

signal "exposed-key" {
  title = "Keys or passwords stand where others read them"
  means = "A key in other hands does in the account's name whatever they like."
  heads = ["unlawful", "security"]
  checks = [
    "apprunner-service-no-secrets-in-environment", "autoscaling-launch-configuration-user-data-no-secrets", "batch-job-definition-no-secrets-in-environment",
    "codebuild-project-no-secrets-in-environment", "codebuild-project-source-without-credentials", "ec2-instance-user-data-no-secrets",
    "ec2-launch-template-user-data-no-secrets", "ec2-spot-fleet-user-data-no-secrets", "ecs-task-no-secrets-in-environment",
    "elasticbeanstalk-environment-no-secrets-in-properties", "glue-job-arguments-without-secrets", "lambda-function-no-secrets-in-environment",
    "lightsail-instance-user-data-no-secrets", "ssm-document-no-secrets", "ssm-parameter-value-no-secret",
  ]
  sources = ["aup"]
}

signal "abuse-report" {
  title   = "AWS has sent an abuse report"
  means   = "Somebody complains of what the account does, and AWS waits for the answer."
  heads   = ["unlawful", "rights", "violence", "children", "security", "unsolicited-mail"]
  events  = ["AWS_ABUSE_"]
  sources = ["abuse-notice", "health-eventbridge"]
}

signal "risk-notice" {
  title   = "AWS sees a risk in the account"
  means   = "AWS has seen something that puts the account at risk, such as a key that is known elsewhere."
  heads   = ["unlawful", "security"]
  events  = ["AWS_RISK_"]
  sources = ["health-eventbridge"]
}
