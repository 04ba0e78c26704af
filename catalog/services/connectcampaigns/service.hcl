service "connectcampaigns" {
  title      = "Amazon Connect outbound campaigns"
  names      = ["connect-campaigns", "High-volume outbound communications", "AmazonConnectCampaignService", "ConnectCampaigns", "connectcampaignsv2", "AmazonConnectCampaignServiceV2", "ConnectCampaignsV2", "outbound campaigns"]
  model      = "abstracted"
  prefixes   = ["AWS::ConnectCampaigns::", "AWS::ConnectCampaignsV2::"]
  because    = "AWS dials and sends; whom, when, how often and with what consent is the customer's."
  sources    = ["best-practices-wp", "aup", "connect-security"]
  classed_by = "connect-security"

  type "AWS::ConnectCampaigns::Campaign" {
    title  = "Campaign"
    name   = "Name"
    traits = ["host"]
    bears  = ["use.bulk-mail"]
  }
  type "AWS::ConnectCampaignsV2::Campaign" {
    title  = "Campaign"
    name   = "Name"
    traits = ["host", "mail"]
  }
}

override "connectcampaigns-no-updates-to-let-in" {
  inherit = "nothing-to-update"
  on      = ["AWS::ConnectCampaigns::Campaign", "AWS::ConnectCampaignsV2::Campaign"]
  source  = "connect-security"
}
