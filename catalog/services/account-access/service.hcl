service "account-access" {
  title      = "Account access manager"
  names      = ["aws account access", "accountaccess"]
  model      = "abstracted"
  prefixes   = ["AWS::AccountAccess::"]
  because    = "AWS hands out the credentials; which users and groups of IAM Identity Center may take which role in which account, and what those roles may do, is the customer's."
  sources    = ["iam-guide", "account-access-guide"]
  classed_by = "iam-guide"

  type "AWS::AccountAccess::Application" {
    title  = "Application of account access manager"
    traits = ["host", "identity"]
  }

  type "AWS::AccountAccess::Entitlement" {
    title  = "Entitlement to a role"
    traits = ["identity"]
  }
}

override "account-access-nothing-to-update" {
  inherit = "nothing-to-update"
  source  = "account-access-guide"
}
