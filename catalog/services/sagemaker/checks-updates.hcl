check "sagemaker-notebook-platform-maintained" {
  title          = "Notebook instances run on a platform that is still maintained"
  responsibility = "plat.update-settings"
  resource       = "AWS::SageMaker::NotebookInstance"
  severity       = "medium"
  condition      = self.PlatformIdentifier != null ? supported("sagemaker-notebook", self.PlatformIdentifier, date) : unknown("instances that name no platform were made on Amazon Linux 2 until 15 May 2026, and AWS upgrades them only in phases")
  why            = "A retired platform brings no security patches any more, however often the instance is started anew."
  fix            = "Set {PlatformIdentifier} to notebook-al2023-v1 on the stopped instance; its volume stays. One on Amazon Linux 1 has to be made anew."
  source         = "sagemaker-notebook-al2"
  uninherits     = { "os.patch" = "AWS patches the operating system of a notebook instance whenever it starts." }
  example "pass" { PlatformIdentifier = "notebook-al2023-v1" }
  example "fail" { PlatformIdentifier = "notebook-al1-v1" }
  example "fail" "Amazon Linux 2" { PlatformIdentifier = "notebook-al2-v3" }
  example "unknown" "AWS's choice of the day" { InstanceType = "ml.t3.medium" }
  example "unknown" { PlatformIdentifier = unknown("parameter without default") }
}

check "sagemaker-partner-app-minor-upgrades-automatic" {
  title          = "Partner AI apps take new minor versions by themselves"
  responsibility = "plat.update-settings"
  resource       = "AWS::SageMaker::PartnerApp"
  severity       = "medium"
  like           = on(self.EnableAutoMinorVersionUpgrade)
  why            = "Fixes of the app come with minor versions, and without the switch each waits for somebody to install it."
  fix            = "Set {EnableAutoMinorVersionUpgrade} to true, and a {MaintenanceConfig} with the window."
  source         = "sagemaker-security"
  confidence     = "derived"
  uninherits     = { "plat.patch" = "AWS installs new minor versions of a partner app by itself." }
}

check "sagemaker-cluster-patches-itself" {
  title          = "Instance groups of HyperPod clusters are patched on a schedule"
  responsibility = "plat.update-settings"
  resource       = "AWS::SageMaker::Cluster"
  severity       = "medium"
  applies        = length(self.InstanceGroups) > 0
  condition      = alltrue([for g in self.InstanceGroups : g.AutoPatchConfig != null || g.ScheduledUpdateConfig != null])
  why            = "Without it nodes keep the image they began with until somebody calls for the update of the cluster's software."
  fix            = "Set {InstanceGroups.AutoPatchConfig} with a {InstanceGroups.AutoPatchConfig:PatchingStrategy}, or {InstanceGroups:ScheduledUpdateConfig}."
  source         = "sagemaker-autopatch"
  uninherits     = { "os.patch" = "AWS patches the nodes of a HyperPod cluster." }
  example "pass" { InstanceGroups = [{ InstanceGroupName = "train", AutoPatchConfig = { PatchingStrategy = "WhenIdle" } }] }
  example "fail" "the default" { InstanceGroups = [{ InstanceGroupName = "train" }] }
  example "unknown" "one of them" { InstanceGroups = [{ InstanceGroupName = "train", AutoPatchConfig = unknown("parameter without default") }] }
  example "not-applicable" { ClusterName = "train" }
}
