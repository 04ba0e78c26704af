responsibility "phys.facility" {
  title      = "Data-centre facility and environment"
  layer      = "foundation"
  kind       = "inherited"
  scope      = "provider"
  definition = "Buildings, physical entry, power, cooling and fire protection of the sites that host the service."
  plain      = "Somebody has to guard, power, cool and fireproof the building in which your workload runs."
  default    = { infrastructure = "aws", container = "aws", abstracted = "aws" }
  concerns   = ["any"]
  mode       = "provided"
  aws        = "AWS builds, guards, powers and cools the sites."
  customer   = "Where the equipment stands on the customer's own premises (Outposts, ECS Anywhere, EKS Hybrid Nodes): the site itself."
  sources    = ["srm-page"]
}

responsibility "infra.global" {
  title      = "Regions, Availability Zones and edge locations"
  layer      = "foundation"
  kind       = "inherited"
  scope      = "provider"
  definition = "Design, separation and protection of the world-wide footprint on which services run."
  plain      = "Somebody has to lay out Regions, zones and edge sites so that one fault does not take down several of them."
  default    = { infrastructure = "aws", container = "aws", abstracted = "aws" }
  concerns   = ["any"]
  aws        = "AWS designs, separates and protects Regions, Availability Zones and edge locations."
  sources    = ["srm-page"]
}

responsibility "infra.hardware" {
  title      = "Servers, storage and hardware lifecycle"
  layer      = "foundation"
  kind       = "inherited"
  scope      = "provider"
  definition = "Buying, running, replacing and destroying the physical machines and storage media."
  plain      = "Somebody has to buy, repair, replace and, in the end, destroy the machines and disks."
  default    = { infrastructure = "aws", container = "aws", abstracted = "aws" }
  concerns   = ["any"]
  mode       = "provided"
  aws        = "AWS buys, runs, replaces and destroys the physical machines and storage media."
  customer   = "Where machines of the customer's own take part (ECS Anywhere, EKS Hybrid Nodes): those machines."
  sources    = ["srm-page", "ec2-data-protection"]
}

responsibility "infra.backbone" {
  title      = "Provider network"
  layer      = "foundation"
  kind       = "inherited"
  scope      = "provider"
  definition = "The physical and provider-operated network that carries traffic between hosts, zones and Regions."
  plain      = "Somebody has to run the cables and routers between the hosts, zones and Regions."
  default    = { infrastructure = "aws", container = "aws", abstracted = "aws" }
  concerns   = ["any"]
  aws        = "AWS runs and protects the network between its hosts, zones and Regions."
  sources    = ["srm-page", "ec2-data-protection"]
}

responsibility "virt.hypervisor" {
  title      = "Virtualisation layer"
  layer      = "foundation"
  kind       = "inherited"
  scope      = "provider"
  definition = "The hypervisor or equivalent isolation layer, its patches and its configuration."
  plain      = "Somebody has to keep the layer that splits a machine among its tenants patched and tight."
  default    = { infrastructure = "aws", container = "aws", abstracted = "aws" }
  concerns   = ["any"]
  mode       = "provided"
  aws        = "AWS runs, patches and configures the hypervisor or whatever isolates workloads in its place."
  customer   = "Where the machines are the customer's own: the virtualisation on them."
  sources    = ["srm-page"]
}

responsibility "virt.host-os" {
  title      = "Host operating system"
  layer      = "foundation"
  kind       = "inherited"
  scope      = "provider"
  definition = "Patching and hardening the operating system of the physical host beneath the customer."
  plain      = "Somebody has to patch and harden the system software of the physical machine beneath yours."
  default    = { infrastructure = "aws", container = "aws", abstracted = "aws" }
  concerns   = ["any"]
  mode       = "provided"
  aws        = "AWS patches and hardens the operating system of its hosts."
  customer   = "Where the machines are the customer's own: their host operating system."
  sources    = ["srm-page"]
}

responsibility "svc.software" {
  title      = "Software and control plane of the managed service"
  layer      = "foundation"
  kind       = "inherited"
  scope      = "provider"
  definition = "The code, APIs and fleet that make the service itself work, including its flaws and fixes."
  plain      = "Somebody has to write, run and repair the software that is the cloud service itself."
  default    = { infrastructure = "aws", container = "aws", abstracted = "aws" }
  concerns   = ["any"]
  aws        = "AWS develops, runs and repairs the service's code, APIs and fleet."
  sources    = ["srm-page"]
}

responsibility "svc.tenant-isolation" {
  title      = "Separation between customers"
  layer      = "foundation"
  kind       = "inherited"
  scope      = "provider"
  definition = "One customer cannot reach another customer's data, memory or traffic."
  plain      = "Somebody has to make sure that another customer cannot get at your data, memory or traffic."
  default    = { infrastructure = "aws", container = "aws", abstracted = "aws" }
  concerns   = ["any"]
  aws        = "AWS keeps its customers' data, memory and traffic apart."
  sources    = ["srm-page", "ec2-data-protection"]
}

responsibility "svc.operator-access" {
  title      = "Provider staff kept out of customer content"
  layer      = "foundation"
  kind       = "inherited"
  scope      = "provider"
  definition = "Controls that stop and record provider personnel touching customer content."
  plain      = "Somebody has to keep the provider's own staff away from your content, and record where they had to come near it."
  default    = { infrastructure = "aws", container = "aws", abstracted = "aws" }
  concerns   = ["any"]
  aws        = "AWS restricts, records and reviews what its staff may touch."
  sources    = ["srm-page"]
}

responsibility "svc.capacity" {
  title      = "Capacity and durability of the service"
  layer      = "foundation"
  kind       = "shared"
  scope      = "resource"
  definition = "Enough storage/compute is there, and stored copies survive component failure."
  plain      = "Somebody has to see that there is enough room and power, and that a broken part costs no stored data."
  default    = { infrastructure = "customer", container = "aws", abstracted = "aws" }
  concerns   = ["host", "store"]
  mode       = "configured"
  aws        = "Storage durability; in container and abstracted services also the scaling of the fleet."
  customer   = "On infrastructure services: sizing, Auto Scaling and headroom of volumes. Elsewhere: the limits within which AWS scales."
  sources    = ["best-practices-wp"]
}

responsibility "svc.health-publish" {
  title      = "Region-by-Region service-health reports"
  layer      = "foundation"
  kind       = "inherited"
  scope      = "provider"
  definition = "The provider publishes timely status of each service in each Region and account-specific events."
  plain      = "Somebody has to tell you promptly when a service is in trouble, Region by Region."
  default    = { infrastructure = "aws", container = "aws", abstracted = "aws" }
  concerns   = ["any"]
  aws        = "AWS publishes the state of every service in every Region, and the events that touch an account."
  sources    = ["health-public", "health-api"]
}

responsibility "os.patch" {
  title      = "Guest operating-system patching"
  layer      = "platform"
  kind       = "shared"
  scope      = "resource"
  definition = "Security updates of the operating system that runs the workload."
  plain      = "Somebody has to install the security fixes of the operating system under your application."
  default    = { infrastructure = "customer", container = "aws", abstracted = "aws" }
  concerns   = ["host"]
  mode       = "provided"
  management = "whole"
  aws        = "In container and abstracted services AWS patches the operating system that it hides."
  customer   = "On instances the customer patches the guest itself, for instance with Systems Manager Patch Manager, or replaces it by one built from a newer image."
  sources    = ["srm-page", "best-practices-wp"]
  relies_on  = ["plat.update-settings"]
}

responsibility "os.configuration" {
  title      = "Guest operating system: choice and configuration"
  layer      = "platform"
  kind       = "customer-specific"
  scope      = "resource"
  definition = "Pick a supported, trusted image and harden it: settings, host firewall, agents."
  plain      = "Somebody has to choose a sound, supported system image and set it up so that it is hard to break into."
  default    = { infrastructure = "customer", container = "aws", abstracted = "aws" }
  concerns   = ["host"]
  mode       = "provided"
  management = "part"
  aws        = "In container and abstracted services AWS chooses and hardens the operating system."
  customer   = "On instances: choice of a trusted, supported image, hardening, host firewall, agents, metadata service settings."
  sources    = ["srm-page", "best-practices-wp"]
}

responsibility "os.host-access" {
  title      = "Administrative access to the host"
  layer      = "platform"
  kind       = "shared"
  scope      = "resource"
  definition = "Who can log in to the machine under the workload, with which keys."
  plain      = "Somebody has to decide who may log in to the machine, and with what keys."
  default    = { infrastructure = "customer", container = "aws", abstracted = "aws" }
  concerns   = ["host"]
  mode       = "configured"
  management = "part"
  aws        = "Container and abstracted services give no shell: access to the machine is AWS's matter."
  customer   = "On instances: key pairs, reach of SSH and RDP, Session Manager."
  sources    = ["best-practices-wp"]
}

responsibility "plat.install" {
  title      = "Install and run the database or platform engine"
  layer      = "platform"
  kind       = "shared"
  scope      = "resource"
  definition = "Installing the engine and its day-to-day care."
  plain      = "Somebody has to install the database or platform software and keep it running day by day."
  default    = { infrastructure = "customer", container = "aws", abstracted = "aws" }
  concerns   = ["host"]
  mode       = "provided"
  management = "part"
  aws        = "AWS installs and operates the engine of its managed services."
  customer   = "Whatever the customer installs itself on instances or in containers."
  sources    = ["best-practices-wp", "srm-page"]
}

responsibility "plat.patch" {
  title      = "Database/platform engine patching"
  layer      = "platform"
  kind       = "shared"
  scope      = "resource"
  definition = "Security and minor updates of the engine or managed runtime."
  plain      = "Somebody has to install the fixes of the database engine or language runtime under your application."
  default    = { infrastructure = "customer", container = "aws", abstracted = "aws" }
  concerns   = ["host"]
  mode       = "provided"
  management = "part"
  aws        = "AWS builds the fixes of the engine and brings them in; where the service has a window or a switch for it, as that allows."
  customer   = "Updating the engines that the customer runs itself; elsewhere applying what waits for the customer, and leaving versions that get no more fixes."
  sources    = ["best-practices-wp", "srm-page"]
  relies_on  = ["plat.update-settings"]
}

responsibility "plat.update-settings" {
  title      = "Let the provider's patches in"
  layer      = "platform"
  kind       = "customer-specific"
  scope      = "resource"
  definition = "The switches that decide whether and when AWS may apply its updates: maintenance window, auto minor upgrade, managed updates, runtime update mode, supported major version."
  plain      = "AWS can only patch for you if you let it: somebody has to leave automatic updates on and stay on versions that still get fixes."
  default    = { infrastructure = "not-applicable", container = "customer", abstracted = "aws" }
  concerns   = ["host"]
  mode       = "configured"
  aws        = "AWS updates without being asked where the service has neither version nor switch; where there is a choice, it announces the end of support."
  customer   = "Letting updates in, as far as the service leaves that to its customers (windows, update switches, versions), and leaving versions before their support ends."
  sources    = ["best-practices-wp", "srm-page"]
}

responsibility "app.software" {
  title      = "Application software and its flaws"
  layer      = "platform"
  kind       = "customer-specific"
  scope      = "resource"
  definition = "Own and third-party code, libraries and images the customer deploys."
  plain      = "Somebody has to write the application well, and replace libraries and images that turn out to be flawed."
  default    = { infrastructure = "customer", container = "customer", abstracted = "customer" }
  concerns   = ["code"]
  mode       = "provided"
  customer   = "The customer's own code, its libraries, packages and images, and their fixes."
  sources    = ["srm-page"]
}

responsibility "net.firewall" {
  title      = "Provider-supplied firewall (security groups)"
  layer      = "network"
  kind       = "customer-specific"
  scope      = "resource"
  definition = "Which ports and sources may reach the resource."
  plain      = "Somebody has to say which addresses may reach which ports."
  default    = { infrastructure = "customer", container = "customer", abstracted = "aws" }
  concerns   = ["host", "endpoint", "network"]
  mode       = "configured"
  aws        = "For abstracted services AWS runs the firewalls before the service."
  customer   = "The rules that say which addresses may reach which ports."
  sources    = ["srm-page", "best-practices-wp"]
}

responsibility "net.segmentation" {
  title      = "Zones, subnets and routing"
  layer      = "network"
  kind       = "customer-specific"
  scope      = "resource"
  definition = "VPC layout, network ACLs, routes and the placing of data in the right zone."
  plain      = "Somebody has to divide the network into zones and decide which traffic may pass between them."
  default    = { infrastructure = "customer", container = "customer", abstracted = "aws" }
  concerns   = ["host", "endpoint", "network"]
  mode       = "configured"
  aws        = "For abstracted services AWS lays out the network in which the service runs."
  customer   = "Layout of VPCs and subnets, network ACLs and routes, and placing each part in the right zone."
  sources    = ["srm-page", "best-practices-wp"]
}

responsibility "net.exposure" {
  title      = "Public reachability of endpoints and data"
  layer      = "network"
  kind       = "customer-specific"
  scope      = "resource"
  definition = "Whether a resource, snapshot, image or bucket can be reached or read by the public."
  plain      = "Somebody has to make sure that nothing is open to the whole internet unless that is meant."
  default    = { infrastructure = "customer", container = "customer", abstracted = "customer" }
  concerns   = ["store", "endpoint"]
  mode       = "configured"
  customer   = "Whether the public can reach or read it, or a copy of it: by its address, its settings, its policy, or by being shared."
  sources    = ["data-privacy-faq"]
}

responsibility "data.transit" {
  title      = "Protection of network traffic"
  layer      = "network"
  kind       = "shared"
  scope      = "resource"
  definition = "Encryption and authentication of data on the wire, and refusing connections without it."
  plain      = "Somebody has to make sure that nobody can read or change data on its way."
  default    = { infrastructure = "customer", container = "customer", abstracted = "shared" }
  concerns   = ["endpoint"]
  mode       = "configured"
  aws        = "TLS on the endpoints of its APIs; encryption at the physical layer between Regions and zones."
  customer   = "Using it with every client, and refusing connections without it where the service would let them through (by a parameter, a policy or a listener)."
  sources    = ["best-practices-wp"]
}

responsibility "iam.account" {
  title      = "Secure the account itself"
  layer      = "identity"
  kind       = "customer-specific"
  scope      = "account"
  definition = "Root user, MFA, contact details and organisation guard-rails of each account."
  plain      = "Somebody has to lock up the account itself: the root user, its second factor, the contact addresses."
  default    = { infrastructure = "customer", container = "customer", abstracted = "customer" }
  concerns   = []
  mode       = "configured"
  customer   = "Root user, MFA, contact details and guard-rails of the organisation for every account."
  sources    = ["srm-page", "wa-sec01"]
}

responsibility "iam.identities" {
  title      = "Identities: users, roles and credentials"
  layer      = "identity"
  kind       = "customer-specific"
  scope      = "account"
  definition = "Creating and looking after human and workload identities and their credentials."
  plain      = "Somebody has to create people's and programs' identities and look after their passwords and keys."
  default    = { infrastructure = "customer", container = "customer", abstracted = "customer" }
  concerns   = []
  mode       = "configured"
  customer   = "Users, roles and credentials of people and workloads, and their care."
  sources    = ["srm-page", "best-practices-wp"]
}

responsibility "iam.grant" {
  title      = "Access rights granted with least privilege"
  layer      = "identity"
  kind       = "customer-specific"
  scope      = "account"
  definition = "Rights are approved and no wider than needed."
  plain      = "Somebody has to decide who may do what, and give no more than is needed."
  default    = { infrastructure = "customer", container = "customer", abstracted = "customer" }
  concerns   = []
  mode       = "configured"
  decided_by = "person"
  customer   = "Approving rights, and keeping them as narrow as the task allows."
  sources    = ["srm-page", "data-privacy-faq"]
}

responsibility "iam.review" {
  title      = "Access rights reviewed (managed)"
  layer      = "identity"
  kind       = "customer-specific"
  scope      = "account"
  definition = "Rights in force are looked over regularly and adjusted."
  plain      = "Somebody has to look regularly at who may do what, and correct it."
  default    = { infrastructure = "customer", container = "customer", abstracted = "customer" }
  concerns   = []
  mode       = "provided"
  decided_by = "person"
  customer   = "Regular review of the rights in force."
  sources    = ["iam-guide"]
}

responsibility "iam.revoke" {
  title      = "Access rights revoked"
  layer      = "identity"
  kind       = "customer-specific"
  scope      = "account"
  definition = "Unused or no longer justified access is removed."
  plain      = "Somebody has to take access away when it is no longer used or justified."
  default    = { infrastructure = "customer", container = "customer", abstracted = "customer" }
  concerns   = []
  mode       = "configured"
  decided_by = "person"
  customer   = "Removal of unused credentials, rights and trusts."
  sources    = ["iam-guide"]
}

responsibility "iam.platform" {
  title      = "Identity inside the platform, separate from IAM"
  layer      = "identity"
  kind       = "customer-specific"
  scope      = "resource"
  definition = "OS users, database users and grants, Kerberos, Kubernetes RBAC - everything IAM does not rule."
  plain      = "Systems and databases have users of their own that IAM knows nothing of: somebody has to look after them."
  default    = { infrastructure = "customer", container = "customer", abstracted = "not-applicable" }
  concerns   = ["host"]
  mode       = "provided"
  customer   = "Users and grants inside operating systems, databases, clusters and applications."
  sources    = ["best-practices-wp"]
}

responsibility "iam.resource-policy" {
  title      = "Bucket and other resource policies"
  layer      = "identity"
  kind       = "customer-specific"
  scope      = "resource"
  definition = "Policies attached to the resource that say who may use it, from where."
  plain      = "Some resources carry a policy of their own: somebody has to see that it admits only whom it should."
  default    = { infrastructure = "customer", container = "customer", abstracted = "customer" }
  concerns   = ["policy"]
  mode       = "configured"
  customer   = "The policy on the resource itself: who may use it, from where and on what terms."
  sources    = ["data-privacy-faq", "best-practices-wp"]
}

responsibility "data.control" {
  title      = "Control and classification of content"
  layer      = "data"
  kind       = "customer-specific"
  scope      = "account"
  definition = "Deciding what content goes to the cloud, into which service, and how sensitive it is."
  plain      = "Somebody has to know what data there is, how sensitive it is and where it may be put."
  default    = { infrastructure = "customer", container = "customer", abstracted = "customer" }
  concerns   = []
  mode       = "provided"
  decided_by = "person"
  customer   = "Deciding which content goes to which service, and classifying it."
  sources    = ["srm-page", "data-privacy-faq"]
}

responsibility "data.residency" {
  title      = "Region choice and data sovereignty"
  layer      = "data"
  kind       = "customer-specific"
  scope      = "resource"
  definition = "Resources and copies stay in Regions whose jurisdiction the rules allow."
  plain      = "Somebody has to choose in which countries data lies, and see that copies stay there too."
  default    = { infrastructure = "customer", container = "customer", abstracted = "customer" }
  concerns   = ["host", "store"]
  mode       = "configured"
  customer   = "Choice of Region for resources and for every replica, copy and backup."
  sources    = ["data-privacy-faq"]
}

responsibility "data.encrypt-rest" {
  title      = "Server-side encryption at rest"
  layer      = "data"
  kind       = "shared"
  scope      = "resource"
  definition = "Stored data is encrypted by the platform."
  plain      = "Somebody has to see that stored data is encrypted, so that a stolen disk or copy is worthless."
  default    = { infrastructure = "customer", container = "customer", abstracted = "shared" }
  concerns   = ["store"]
  mode       = "configured"
  aws        = "The encryption itself, and the keys that AWS owns; some services encrypt everything unasked."
  customer   = "Switching it on where it is a choice, and choosing the key where one can be named."
  sources    = ["best-practices-wp"]
}

responsibility "data.encrypt-client" {
  title      = "Client-side encryption and data integrity"
  layer      = "data"
  kind       = "customer-specific"
  scope      = "resource"
  definition = "Encryption and authentication of data before it reaches the service, where wanted."
  plain      = "Where not even the cloud service may read the data, somebody has to encrypt and sign it before it is sent."
  default    = { infrastructure = "customer", container = "customer", abstracted = "customer" }
  concerns   = ["store"]
  mode       = "provided"
  decided_by = "person"
  customer   = "Encrypting and authenticating data before it reaches the service, where that is wanted."
  sources    = ["best-practices-wp"]
}

responsibility "data.backup" {
  title      = "Scheduled backups"
  layer      = "data"
  kind       = "shared"
  scope      = "resource"
  definition = "Copies are made on a schedule, kept long enough and can be restored."
  plain      = "Somebody has to make copies often enough, keep them long enough and try whether they can be restored."
  default    = { infrastructure = "customer", container = "shared", abstracted = "shared" }
  concerns   = ["store"]
  mode       = "configured"
  aws        = "Runs the backup jobs of managed services and keeps redundant copies of what abstracted services store."
  customer   = "Switching on what there is (backups and how long they are kept, versions, point-in-time recovery), further copies where that is not enough, and trying restores."
  sources    = ["best-practices-wp"]
}

responsibility "ctl.patch" {
  title      = "Patch management (roll-up)"
  layer      = "operations"
  kind       = "shared"
  scope      = "account"
  definition = "Both sides patch what they own: AWS the infrastructure, the customer guest OS and applications."
  plain      = "Patching is everybody's responsibility: each side patches what it runs."
  default    = { infrastructure = "shared", container = "shared", abstracted = "shared" }
  concerns   = []
  mode       = "provided"
  aws        = "Patches the infrastructure, the service software, and the operating systems and engines that it hides."
  customer   = "Patches guest systems, engines and applications of its own, and lets AWS's patches in."
  sources    = ["srm-page"]
  relies_on  = ["os.patch", "plat.patch", "plat.update-settings", "app.software"]
}

responsibility "ctl.configuration" {
  title      = "Configuration management (roll-up)"
  layer      = "operations"
  kind       = "shared"
  scope      = "account"
  definition = "AWS keeps its devices configured; the customer configures guest OS, databases, applications and services."
  plain      = "Configuring is everybody's responsibility: each side keeps in order what it can change."
  default    = { infrastructure = "shared", container = "shared", abstracted = "shared" }
  concerns   = []
  mode       = "configured"
  aws        = "Keeps the configuration of its infrastructure devices."
  customer   = "Configures guest systems, databases, applications and services, under change control."
  sources    = ["srm-page"]
  relies_on  = ["os.configuration", "os.host-access", "net.firewall", "net.segmentation", "net.exposure", "data.transit", "data.encrypt-rest", "data.backup", "iam.resource-policy", "ops.resilience"]
}

responsibility "ctl.training" {
  title      = "Awareness and training"
  layer      = "operations"
  kind       = "shared"
  scope      = "organization"
  definition = "Each side trains its own people."
  plain      = "Each side has to train its own people."
  default    = { infrastructure = "shared", container = "shared", abstracted = "shared" }
  concerns   = []
  mode       = "provided"
  decided_by = "person"
  aws        = "Trains AWS's employees."
  customer   = "Trains the customer's employees, and can show when, whom and until when."
  sources    = ["srm-page"]
}

responsibility "ops.health-watch" {
  title      = "Watch and act on service-health events"
  layer      = "operations"
  kind       = "customer-specific"
  scope      = "account"
  definition = "Events that touch what the team runs are seen, routed and handled."
  plain      = "Somebody has to notice the provider's warnings and act on them."
  default    = { infrastructure = "customer", container = "customer", abstracted = "customer" }
  concerns   = []
  mode       = "configured"
  decided_by = "person"
  customer   = "Routing AWS Health events to people, and handling them."
  sources    = ["health-api", "health-eventbridge"]
}

responsibility "ops.resilience" {
  title      = "Reliability of the workload"
  layer      = "operations"
  kind       = "customer-specific"
  scope      = "resource"
  definition = "Zones, replicas and recovery plans so that a fault of one part does not stop the workload."
  plain      = "Somebody has to plan so that the failure of one part does not stop the whole."
  default    = { infrastructure = "customer", container = "shared", abstracted = "aws" }
  concerns   = ["host", "store"]
  mode       = "configured"
  aws        = "The failover machinery of managed services; in abstracted services the spreading over zones."
  customer   = "Choosing several zones and replicas, and writing and trying the recovery plan."
  sources    = ["best-practices-wp"]
}

responsibility "gov.assessment" {
  title      = "Know the split for every service used"
  layer      = "governance"
  kind       = "customer-specific"
  scope      = "organization"
  definition = "For each service in use, the level of responsibility is worked out and written down."
  plain      = "Somebody has to work out, for everything in use, which responsibilities are yours."
  default    = { infrastructure = "customer", container = "customer", abstracted = "customer" }
  concerns   = []
  mode       = "provided"
  decided_by = "classification"
  customer   = "Working out and writing down the split for every service in use."
  sources    = ["wa-sec01", "risk-wp", "iso27017"]
}

responsibility "gov.laws" {
  title      = "Security standards, laws and regulations"
  layer      = "governance"
  kind       = "customer-specific"
  scope      = "organization"
  definition = "The split is lined up with the standards and laws that bind the customer."
  plain      = "Somebody has to match this split with the laws and standards that bind you."
  default    = { infrastructure = "customer", container = "customer", abstracted = "customer" }
  concerns   = []
  mode       = "provided"
  decided_by = "person"
  customer   = "Matching the split with the standards and laws that bind the customer."
  sources    = ["risk-wp"]
}

responsibility "gov.assurance" {
  title      = "Independent assurance of the provider's half"
  layer      = "governance"
  kind       = "shared"
  scope      = "organization"
  definition = "Third-party auditors test the provider; the customer fetches, reads, dates and files those reports and the customer responsibilities they list."
  plain      = "Somebody has to test the provider's half, and you have to read what they found."
  default    = { infrastructure = "shared", container = "shared", abstracted = "shared" }
  concerns   = []
  mode       = "provided"
  decided_by = "person"
  aws        = "Is audited by third parties and publishes the reports in AWS Artifact."
  customer   = "Fetches, reads, dates and files the reports, and works through the responsibilities that they leave to the customer."
  sources    = ["srm-page", "artifact-api", "soc-faq"]
}

responsibility "use.acceptable" {
  title      = "Acceptable use"
  layer      = "governance"
  kind       = "customer-specific"
  scope      = "account"
  definition = "Nothing illegal, harmful, offensive or abusive runs from the account; abuse notices are answered."
  plain      = "Somebody has to see that nothing forbidden runs in the account, and to answer complaints about it."
  default    = { infrastructure = "customer", container = "customer", abstracted = "customer" }
  concerns   = []
  mode       = "provided"
  decided_by = "person"
  customer   = "Keeping what runs in the account lawful and harmless, and answering abuse notices in time."
  sources    = ["aup", "abuse-notice", "health-eventbridge"]
}

responsibility "use.bulk-mail" {
  title      = "No spam or unsolicited mass mail"
  layer      = "governance"
  kind       = "customer-specific"
  scope      = "resource"
  definition = "Mail is solicited, authenticated and its bounces and complaints are handled."
  plain      = "Somebody has to see that mail goes only to those who want it."
  default    = { infrastructure = "customer", container = "customer", abstracted = "customer" }
  concerns   = ["mail"]
  mode       = "provided"
  decided_by = "person"
  customer   = "Sending solicited mail only, authenticating it, and handling bounces and complaints."
  sources    = ["aup", "ses-account"]
}

responsibility "use.pentest" {
  title      = "Penetration tests within the provider's policy"
  layer      = "governance"
  kind       = "customer-specific"
  scope      = "organization"
  definition = "Security tests stay within the permitted services and activities, or have written permission."
  plain      = "Before you attack your own systems as a test, somebody has to know what the provider permits."
  default    = { infrastructure = "customer", container = "customer", abstracted = "customer" }
  concerns   = []
  mode       = "provided"
  decided_by = "person"
  customer   = "Keeping tests within the permitted services and activities, or obtaining permission in writing."
  sources    = ["pentest", "ddos-sim"]
}

responsibility "data.keys" {
  title      = "Encryption keys"
  layer      = "data"
  kind       = "shared"
  scope      = "resource"
  definition = "Key choice, key policy, rotation and - with external stores - availability of key material."
  plain      = "Somebody has to choose the keys that protect data, say who may use them, and change them from time to time."
  default    = { infrastructure = "customer", container = "customer", abstracted = "shared" }
  concerns   = ["store", "key"]
  mode       = "configured"
  aws        = "Runs the hardware of KMS and the keys that AWS owns."
  customer   = "Choice of key, key policies, rotation, and key material that is imported or kept outside."
  sources    = ["best-practices-wp", "data-privacy-faq"]
  extension  = true
}

responsibility "ops.logging" {
  title      = "Detective controls"
  layer      = "operations"
  kind       = "customer-specific"
  scope      = "account"
  definition = "Activity is recorded and looked at (CloudTrail, access logs, GuardDuty)."
  plain      = "Somebody has to record what happens, and look at the records."
  default    = { infrastructure = "customer", container = "customer", abstracted = "customer" }
  concerns   = []
  mode       = "configured"
  customer   = "Switching on trails, access logs and detectors, and acting on what they show."
  sources    = ["s3-security"]
  extension  = true
}
