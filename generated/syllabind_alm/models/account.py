"""Adobe Learning Manager API: models of `account`. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

from typing import Any, ClassVar, Literal

from msgspec import field as json_field
from syllabind.core.models import UNSET, Model, Timestamp, Unset

from .. import models

__all__ = [
    "Account",
    "AccountActiveField",
    "AccountActiveFields",
    "AccountAttributes",
    "AccountDocument",
    "AccountExtension",
    "AccountTerminology",
    "ExtensionMetadata",
    "FilterPanelSetting",
    "GamificationLevel",
    "GamificationLevelAttributes",
    "HelpLink",
    "InstructorSkill",
    "InstructorSkillAttributes",
    "InstructorSkillList",
    "LocalizedHelpLink",
    "MinimalAccount",
    "MinimalAccountAttributes",
    "MinimalAccountPage",
    "PrlCriteria",
    "PrlCriterion",
    "TimeZone",
]


class Account(Model, kw_only=True, tag_field="type", tag="account"):
    """A customer of Learning Manager."""

    type: ClassVar[Literal["account"]] = "account"
    id: str
    attributes: AccountAttributes | Unset = UNSET
    links: models.ResourceLinks | Unset = UNSET


class AccountActiveField(Model, kw_only=True):
    """An active field and its values; people have them as `fields`."""

    name: str | Unset = UNSET
    allowed_values: list[str] | Unset = json_field(name="allowedValues", default=UNSET)
    is_multi_value: bool | Unset = json_field(name="isMultiValue", default=UNSET)


class AccountActiveFields(Model, kw_only=True):
    """The active fields of an account, as Adobe's client reads them. It is plain JSON, not JSON:API."""

    fields: list[AccountActiveField] | Unset = UNSET


class AccountAttributes(Model, kw_only=True):
    """Settings of an account. The manual calls the two lists of locales, the levels and the time zones
    relationships; answers have them as attributes."""

    date_created: Timestamp | Unset = json_field(name="dateCreated", default=UNSET)
    gamification_enabled: bool | Unset = json_field(name="gamificationEnabled", default=UNSET)
    locale: str | Unset = UNSET
    """`en-US` style."""
    login_url: str | Unset = json_field(name="loginUrl", default=UNSET)
    logo_url: str | Unset = json_field(name="logoUrl", default=UNSET)
    name: str | Unset = UNSET
    subdomain: str | Unset = UNSET
    theme_data: str | Unset = json_field(name="themeData", default=UNSET)
    """Serialised theme."""
    time_zone_code: str | Unset = json_field(name="timeZoneCode", default=UNSET)
    content_locales: list[models.LocalizationMetadata] | Unset = json_field(name="contentLocales", default=UNSET)
    ui_locales: list[models.LocalizationMetadata] | Unset = json_field(name="uiLocales", default=UNSET)
    gamification_levels: list[GamificationLevelAttributes] | Unset = json_field(
        name="gamificationLevels", default=UNSET
    )
    time_zones: list[TimeZone] | Unset = json_field(name="timeZones", default=UNSET)
    account_terminologies: list[AccountTerminology] | Unset = json_field(name="accountTerminologies", default=UNSET)
    learner_help_links: list[HelpLink] | Unset = json_field(name="learnerHelpLinks", default=UNSET)
    filter_panel_setting: FilterPanelSetting | Unset = json_field(name="filterPanelSetting", default=UNSET)
    prl_criteria: PrlCriteria | Unset = json_field(name="prlCriteria", default=UNSET)
    extensions: list[AccountExtension] | Unset = UNSET
    """Only when enforced."""
    catalogs_visible: bool | Unset = json_field(name="catalogsVisible", default=UNSET)
    enable_card_icons: bool | Unset = json_field(name="enableCardIcons", default=UNSET)
    enable_enhanced_lp: bool | Unset = json_field(name="enableEnhancedLp", default=UNSET)
    enable_external_skills: bool | Unset = json_field(name="enableExternalSkills", default=UNSET)
    enable_offline: bool | Unset = json_field(name="enableOffline", default=UNSET)
    enable_sidebar: bool | Unset = json_field(name="enableSidebar", default=UNSET)
    enable_social_as_home: bool | Unset = json_field(name="enableSocialAsHome", default=UNSET)
    enable_social_learning: bool | Unset = json_field(name="enableSocialLearning", default=UNSET)
    enable_module_preview: bool | Unset = json_field(name="enableModulePreview", default=UNSET)
    enable_e_commerce: bool | Unset = json_field(name="enableECommerce", default=UNSET)
    explore_skills: bool | Unset = json_field(name="exploreSkills", default=UNSET)
    hide_retired_trainings: bool | Unset = json_field(name="hideRetiredTrainings", default=UNSET)
    instance_switch_enabled: bool | Unset = json_field(name="instanceSwitchEnabled", default=UNSET)
    login_in_browser: bool | Unset = json_field(name="loginInBrowser", default=UNSET)
    module_reset_enabled: bool | Unset = json_field(name="moduleResetEnabled", default=UNSET)
    multi_enrollment_enabled: bool | Unset = json_field(name="multiEnrollmentEnabled", default=UNSET)
    """Adobe's client spells it multienrollmentEnabled."""
    show_compliance_label: bool | Unset = json_field(name="showComplianceLabel", default=UNSET)
    show_effectiveness: bool | Unset = json_field(name="showEffectiveness", default=UNSET)
    show_rating: bool | Unset = json_field(name="showRating", default=UNSET)
    flex_lp_validations_enabled: bool | Unset = json_field(name="flexLPValidationsEnabled", default=UNSET)
    multi_item_cart_enabled: bool | Unset = json_field(name="multiItemCartEnabled", default=UNSET)
    should_pre_req_consider_pass_status: bool | Unset = json_field(name="shouldPreReqConsiderPassStatus", default=UNSET)
    new_feedback_form_enabled: bool | Unset = json_field(name="newFeedbackFormEnabled", default=UNSET)
    templates_enabled: bool | Unset = json_field(name="templatesEnabled", default=UNSET)
    search_enrolled_child_lo: bool | Unset = json_field(name="searchEnrolledChildLo", default=UNSET)
    alternate_completion_enabled: bool | Unset = json_field(name="alternateCompletionEnabled", default=UNSET)
    enable_external_learning: bool | Unset = json_field(name="enableExternalLearning", default=UNSET)
    has_external_learning_submissions: bool | Unset = json_field(name="hasExternalLearningSubmissions", default=UNSET)
    enable_ai_coach: bool | Unset = json_field(name="enableAiCoach", default=UNSET)
    gradebook_visible_learner: bool | Unset = json_field(name="gradebookVisibleLearner", default=UNSET)
    structured_location_enabled: bool | Unset = json_field(name="structuredLocationEnabled", default=UNSET)
    evc_enabled: bool | Unset = json_field(name="evcEnabled", default=UNSET)
    personalized_path_enabled: bool | Unset = json_field(name="personalizedPathEnabled", default=UNSET)
    enable_credit_duration: bool | Unset = json_field(name="enableCreditDuration", default=UNSET)
    custom_domain: str | Unset = json_field(name="customDomain", default=UNSET)
    elthor_location: str | Unset = json_field(name="elthorLocation", default=UNSET)
    learner_layout: str | Unset = json_field(name="learnerLayout", default=UNSET)
    logo_styling: str | Unset = json_field(name="logoStyling", default=UNSET)
    page_setting: str | Unset = json_field(name="pageSetting", default=UNSET)
    recommendation_account_type: str | Unset = json_field(name="recommendationAccountType", default=UNSET)
    """CPE, CPENEW and LMS seen."""
    social_post_approval_type: str | Unset = json_field(name="socialPostApprovalType", default=UNSET)
    view_type: str | Unset = json_field(name="viewType", default=UNSET)
    learner_custom_injections: str | Unset = json_field(name="learnerCustomInjections", default=UNSET)
    custom_injections: str | Unset = UNSET
    """Another name of learnerCustomInjections."""
    compliance_label_default_value_id: str | Unset = json_field(name="complianceLabelDefaultValueId", default=UNSET)
    currency_code: str | Unset = json_field(name="currencyCode", default=UNSET)
    reporting_user_id_preference: str | Unset = json_field(name="reportingUserIdPreference", default=UNSET)
    """Whether SCORM content gets the UUID in place of the user id."""
    last_synced_date_created_for_magento: str | Unset = json_field(
        name="lastSyncedDateCreatedForMagento", default=UNSET
    )
    templates_config: str | Unset = json_field(name="templatesConfig", default=UNSET)
    compliance_label_default_id: str | Unset = json_field(name="complianceLabelDefaultID", default=UNSET)
    """Another name of complianceLabelDefaultValueId."""
    disabled_apps: list[str] | Unset = json_field(name="disabledApps", default=UNSET)
    expire_submission_duration: int | Unset = json_field(name="expireSubmissionDuration", default=UNSET)
    """Days; 0 where unset."""


class AccountDocument(Model, kw_only=True):
    """One account."""

    links: models.Links | Unset = UNSET
    data: Account
    included: list[models.Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class AccountExtension(Model, kw_only=True):
    """An extension of the learner's pages."""

    id: str | Unset = UNSET
    default_scope: str | Unset = json_field(name="defaultScope", default=UNSET)
    invocation_type: str | Unset = json_field(name="invocationType", default=UNSET)
    launch_type: str | Unset = json_field(name="launchType", default=UNSET)
    url: str | Unset = UNSET
    width: Any | Unset = UNSET
    """A text in Adobe's client; its form is unknown."""
    height: Any | Unset = UNSET
    """A text in Adobe's client; its form is unknown."""
    localized_metadata: list[ExtensionMetadata] | Unset = json_field(name="localizedMetadata", default=UNSET)


class AccountTerminology(Model, kw_only=True):
    """The account's own word for something."""

    entity_type: str | Unset = json_field(name="entityType", default=UNSET)
    locale: str | Unset = UNSET
    name: str | Unset = UNSET
    plural_name: str | Unset = json_field(name="pluralName", default=UNSET)


class ExtensionMetadata(Model, kw_only=True):
    """Texts of an extension in one language."""

    description: str | Unset = UNSET
    locale: str | Unset = UNSET
    name: str | Unset = UNSET
    label: str | Unset = UNSET


class FilterPanelSetting(Model, kw_only=True):
    """Which filters learners see."""

    catalog: bool | Unset = UNSET
    cities: bool | Unset = UNSET
    duration: bool | Unset = UNSET
    format: bool | Unset = UNSET
    price: bool | Unset = UNSET
    price_range: bool | Unset = json_field(name="priceRange", default=UNSET)
    skill: bool | Unset = UNSET
    skill_level: bool | Unset = json_field(name="skillLevel", default=UNSET)
    tag: bool | Unset = UNSET
    type: bool | Unset = UNSET
    groups: bool | Unset = UNSET
    recommendation_level: bool | Unset = json_field(name="recommendationLevel", default=UNSET)
    recommendation_product: bool | Unset = json_field(name="recommendationProduct", default=UNSET)
    recommendation_role: bool | Unset = json_field(name="recommendationRole", default=UNSET)


class GamificationLevel(Model, kw_only=True, tag_field="type", tag="gamificationLevel"):
    """A level that learners reach with points."""

    type: ClassVar[Literal["gamificationLevel"]] = "gamificationLevel"
    id: str
    attributes: GamificationLevelAttributes | Unset = UNSET
    links: models.ResourceLinks | Unset = UNSET


class GamificationLevelAttributes(Model, kw_only=True):
    """What a level is."""

    color: str | Unset = UNSET
    name: str | Unset = UNSET
    points: int | Unset = UNSET


class HelpLink(Model, kw_only=True):
    """A help page for learners."""

    is_default: bool | Unset = json_field(name="isDefault", default=UNSET)
    localized_help_link: list[LocalizedHelpLink] | Unset = json_field(name="localizedHelpLink", default=UNSET)


class InstructorSkill(Model, kw_only=True):
    """An instructor's skill."""

    id: str | Unset = UNSET
    type: str | Unset = UNSET
    attributes: InstructorSkillAttributes | Unset = UNSET


class InstructorSkillAttributes(Model, kw_only=True):
    """What an instructor can teach."""

    instructor_skills: Any | Unset = json_field(name="instructorSkills", default=UNSET)
    """Type unknown."""
    instructor_skill_level: Any | Unset = json_field(name="instructorSkillLevel", default=UNSET)
    """Type unknown."""


class InstructorSkillList(Model, kw_only=True):
    """Instructors and their skills. Its shape is inferred."""

    data: list[InstructorSkill]


class LocalizedHelpLink(Model, kw_only=True):
    """A help page in one language."""

    link: str | Unset = UNSET
    locale: str | Unset = UNSET
    name: str | Unset = UNSET


class MinimalAccount(Model, kw_only=True, tag_field="type", tag="minimalAccount"):
    """An account, as a person not signed in may see it."""

    type: ClassVar[Literal["minimalAccount"]] = "minimalAccount"
    id: str
    attributes: MinimalAccountAttributes | Unset = UNSET
    links: models.ResourceLinks | Unset = UNSET


class MinimalAccountAttributes(Model, kw_only=True):
    """Name and settings."""

    name: str | Unset = UNSET
    subdomain: str | Unset = UNSET
    locale: str | Unset = UNSET
    login_url: str | Unset = json_field(name="loginUrl", default=UNSET)
    logo_url: str | Unset = json_field(name="logoUrl", default=UNSET)
    logo_styling: str | Unset = json_field(name="logoStyling", default=UNSET)
    theme_data: str | Unset = json_field(name="themeData", default=UNSET)
    enable_offline: bool | Unset = json_field(name="enableOffline", default=UNSET)
    enable_social_learning: bool | Unset = json_field(name="enableSocialLearning", default=UNSET)
    login_in_browser: bool | Unset = json_field(name="loginInBrowser", default=UNSET)
    show_effectiveness: bool | Unset = json_field(name="showEffectiveness", default=UNSET)
    account_terminologies: list[AccountTerminology] | Unset = json_field(name="accountTerminologies", default=UNSET)


class MinimalAccountPage(Model, kw_only=True):
    """A page of minimalAccount resources."""

    links: models.Links | Unset = UNSET
    data: list[MinimalAccount]
    included: list[models.Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class PrlCriteria(Model, kw_only=True):
    """Whether recommendations go by product, role and level."""

    enabled: bool | Unset = UNSET
    products: PrlCriterion | Unset = UNSET
    roles: PrlCriterion | Unset = UNSET


class PrlCriterion(Model, kw_only=True):
    """Whether one criterion is on."""

    enabled: bool | Unset = UNSET
    levels_enabled: bool | Unset = json_field(name="levelsEnabled", default=UNSET)


class TimeZone(Model, kw_only=True):
    """A time zone that the account knows."""

    name: str | Unset = UNSET
    time_zone_code: str | Unset = json_field(name="timeZoneCode", default=UNSET)
    utc_offset: int | Unset = json_field(name="utcOffset", default=UNSET)
    """Minutes."""
    utc_offset_code: str | Unset = json_field(name="utcOffsetCode", default=UNSET)
    zone_id: str | Unset = json_field(name="zoneId", default=UNSET)
